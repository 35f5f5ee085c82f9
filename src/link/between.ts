/** Between the ids of a list, and between answers by name. */
export const BETWEEN = /[\s,;&]+/
