// Puts the loader that was just built where it stays for good, under the version of package.json.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))
const folder = `${root}public/v${version}`
const released = `${folder}/embed.js`
const loader = readFileSync(`${root}dist/v1/embed.js`)

if (existsSync(released) && !readFileSync(released).equals(loader)) {
  console.error(
    `The loader has changed, and that of version ${version} is out: pages that pin it would refuse another. Raise the version in package.json first.`,
  )
  process.exit(1)
}
mkdirSync(folder, { recursive: true })
writeFileSync(released, loader)
console.log(released)
