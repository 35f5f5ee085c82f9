/**
 * A statement with the id of its source and the day it was checked. The site's own data have both
 * throughout, and are refused without; a dataset of somebody's own may lack them.
 */
export type SourcedOrNot<Statement> = Omit<Statement, 'source' | 'checkedOn'> & {
  source?: string | undefined
  checkedOn?: string | undefined
}
