import autocannon from 'autocannon'

const CONNECTIONS = 64

/** What came of it. */
export interface Load {
  readonly connections: number
  readonly seconds: number
  /** Different requests that one visit makes. */
  readonly paths: number
  readonly requestsPerSecond: number
  readonly bytesPerSecond: number
  readonly medianMs: number
  readonly p99Ms: number
  /** Requests that were answered at all. */
  readonly answered: number
  /** Requests that were answered otherwise than with the file, late or not at all. */
  readonly failed: number
}

/**
 * Asks a server for the same files again and again, over many connections at once, as browsers do:
 * each goes through the list in order and takes what is packed.
 */
export async function runLoad(
  origin: string,
  paths: readonly string[],
  seconds: number,
): Promise<Load> {
  const headers = { 'accept-encoding': 'gzip, deflate, br, zstd' }
  const result = await autocannon({
    url: origin,
    connections: CONNECTIONS,
    duration: seconds,
    requests: paths.map((path) => ({ method: 'GET', path, headers })),
  })
  return {
    connections: CONNECTIONS,
    seconds,
    paths: paths.length,
    requestsPerSecond: result.requests.average,
    bytesPerSecond: result.throughput.average,
    medianMs: result.latency.p50,
    p99Ms: result.latency.p99,
    answered: result.requests.total,
    failed: result.errors + result.timeouts + result.non2xx,
  }
}
