/** A fact with the day on which it was checked, and the keys that lead to it, joined by dots. */
export interface CheckedFact {
  readonly path: string
  readonly checkedOn: string
}

/**
 * Everything that has a `checkedOn`, at any depth, in the order in which it stands there. Where a
 * list holds entries with ids, the path names the id. Never throws.
 */
export function listChecked(value: unknown, path = ''): CheckedFact[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]): CheckedFact[] => {
    if (key === 'checkedOn' && typeof inner === 'string') return [{ path, checkedOn: inner }]
    const step = Array.isArray(value) ? toName(inner, key) : key
    return listChecked(inner, path === '' ? step : `${path}.${step}`)
  })
}

function toName(entry: unknown, key: string): string {
  const hasId = typeof entry === 'object' && entry !== null && 'id' in entry
  return hasId && typeof entry.id === 'string' ? entry.id : key
}
