import { cpus } from 'node:os'

/** The day and the machine of a measurement, on one line. */
export function describeMachine(): string {
  const [cpu] = cpus()
  const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length)
  const processor = `${cpu?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores`
  return `${today}, ${processor}, Node ${process.versions.node}`
}
