/** Where this browser keeps the answers. */
export const PROGRESS_KEY = 'framework-wizard:progress'
