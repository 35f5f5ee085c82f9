/**
 * The security policy of each page as the inside of a `map $uri` of nginx. An address counts by its
 * end, so that it does not matter below which path the site is; of those that fit, the first counts,
 * so deeper pages come first.
 *
 * @param policies - what is sent for each page, by its path below the folder of the site.
 */
export function toNginxPolicies(policies: ReadonlyMap<string, string>): string {
  const depth = (path: string) => path.split('/').length
  const deepestFirst = [...policies].sort(
    ([a], [b]) => depth(b) - depth(a) || Number(a > b) - Number(a < b),
  )
  return deepestFirst
    .map(([path, policy]) => `"~/${path.replace(/[.+*?]/g, '\\$&')}$" "${policy}";\n`)
    .join('')
}
