/** The part of the page that a script fills: what a browser keeps is known nowhere else. */
export const DRAFTS_ID = 'drafts'
