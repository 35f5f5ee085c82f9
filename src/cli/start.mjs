import { fileURLToPath } from 'node:url'
import { ensureInstalled } from './ensureInstalled.mjs'

const FIRST_PORT = 4173
const HOST = '127.0.0.1'
/** As hosts of static files do: frames in a sandbox need it. */
const ANYBODY = { 'Access-Control-Allow-Origin': '*' }

ensureInstalled()
// Only now: Vite is one of the packages that may just have been installed.
const { createBuilder, preview } = await import('vite')

const root = fileURLToPath(new URL('../../', import.meta.url))
const port = requirePort(process.env.PORT)
console.log('Building the site ...')
// As `vite build` does: every bundle of the configuration, not only the browser's.
try {
  const builder = await createBuilder({ root, logLevel: 'warn' })
  await builder.buildApp()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  console.error('The site could not be built, for the reason above.')
  process.exit(1)
}
const server = await preview({
  root,
  logLevel: 'warn',
  preview: { host: HOST, port, strictPort: false, open: false, headers: ANYBODY },
})

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => {
    console.log('\nStopped.')
    process.exit(0)
  })
}

const address = server.httpServer.address()
const openPort = typeof address === 'object' && address ? address.port : port
console.log(`framework-wizard is running at http://${HOST}:${openPort}/`)
console.log('Press Ctrl+C to stop.')

/**
 * The port to begin looking at; the next free one is taken.
 *
 * @param {string | undefined} text
 */
function requirePort(text) {
  if (text === undefined || text === '') return FIRST_PORT
  const number = Number(text)
  if (Number.isInteger(number) && number >= 0 && number <= 65_535) return number
  console.error(`PORT must be a whole number from 0 to 65535; it is "${text}".`)
  process.exit(1)
}
