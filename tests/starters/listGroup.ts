import { readdirSync, readFileSync } from 'node:fs'

/** The processes of a group that still run, by id (Linux). */
export function listGroup(group: number): readonly number[] {
  const ids = readdirSync('/proc').map(Number).filter(Number.isInteger)
  return ids.filter((id) => {
    const { state, group: own } = readState(id)
    return own === group && state !== 'Z'
  })
}

function readState(id: number): { state?: string | undefined; group?: number } {
  try {
    // "id (name) state parent group ...", and a name may hold spaces and parentheses.
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8')
    const [state, , group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return { state, group: Number(group) }
  } catch {
    // It ended meanwhile.
    return {}
  }
}
