/** Where on the page a draft is, by its id. */
export function toDraftElementId(id: string): string {
  return `draft-${id}`
}
