/** The element in which the page for several people comes alive. */
export const TEAM_ID = 'team'
