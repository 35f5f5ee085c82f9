import { cpus, loadavg } from 'node:os'

/**
 * The day and the machine of a measurement, on one line, with how many programs wanted to run on it
 * in the minute before: on a machine with other work times are longer, and less even.
 */
export function describeMachine(): string {
  const [cpu] = cpus()
  const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length)
  const processor = `${cpu?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores`
  const [load = 0] = loadavg()
  return `${today}, ${processor} with a load of ${load.toFixed(1)}, Node ${process.versions.node}`
}
