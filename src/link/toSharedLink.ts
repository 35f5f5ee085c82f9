/** How a link to a result travels. */
export interface SharedLink {
  /** The address of the site, with a slash at the end. */
  readonly base: string
  /** Id of the framework that comes first; `null` where nobody does alone. */
  readonly pick: string | null
  readonly token: string
  /** Own levels; `null` where there are none. */
  readonly levelToken: string | null
  readonly datasetVersion: string
}

/**
 * The address of a result for others. Programs that show a preview read the path, which says who
 * comes first; only browsers see the answers, which stand after `#`.
 *
 * @param form - `query` for programs that cut off what stands after `#`, as some for mail do: the
 *   server of the site then sees the answers.
 */
export function toSharedLink(
  { base, pick, token, levelToken, datasetVersion }: SharedLink,
  form: 'fragment' | 'query' = 'fragment',
): string {
  const path = pick === null ? 'r/' : `r/${pick}/`
  const own = levelToken === null ? '' : `&o=${levelToken}`
  return `${base}${path}${form === 'query' ? '?' : '#'}a=${token}${own}&d=${datasetVersion}`
}
