/** A source id somewhere in the data, and the keys that lead to it, joined by dots. */
export interface Citation {
  readonly path: string
  readonly source: string
}

/**
 * Every source that a value cites: what stands under a key `source`, or in a list under `sources`,
 * at any depth, in the order in which it stands there. Never throws.
 */
export function listCited(value: unknown, path = ''): Citation[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]): Citation[] => {
    const here = path === '' ? key : `${path}.${key}`
    if (key === 'source' && typeof inner === 'string') return [{ path: here, source: inner }]
    if (key === 'sources' && Array.isArray(inner) && inner.every((one) => typeof one === 'string'))
      return inner.map((source, index) => ({ path: `${here}.${index}`, source }))
    return listCited(inner, here)
  })
}
