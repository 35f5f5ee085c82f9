import { listFirstVisit } from './listFirstVisit.ts'
import { runLoad } from './runLoad.ts'
import { startNginx } from './startNginx.ts'

const SECONDS = 8

const nginx = await startNginx(true)
try {
  const load = await runLoad(nginx.origin, await listFirstVisit(nginx.origin), SECONDS)
  const count = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })
  const rows = [
    ['first visits, each of', `${load.paths} requests`],
    ['connections at once', count.format(load.connections)],
    ['seconds', count.format(load.seconds)],
    ['requests a second', count.format(load.requestsPerSecond)],
    ['visits a second', count.format(load.requestsPerSecond / load.paths)],
    ['bytes a second', count.format(load.bytesPerSecond)],
    ['time to an answer, median', `${load.medianMs} ms`],
    ['time to an answer, 99 of 100', `${load.p99Ms} ms`],
    ['answered', count.format(load.answered)],
    ['failed', count.format(load.failed)],
  ]
  for (const [name = '', value = ''] of rows) process.stdout.write(`${name.padEnd(30)} ${value}\n`)
  if (load.failed > 0 || load.answered === 0) process.exitCode = 1
} finally {
  await nginx.stop()
}
