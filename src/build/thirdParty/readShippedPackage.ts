import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ShippedPackage } from './shippedPackage.ts'

/**
 * Reads what has to be said about a package. Throws where it says no licence, brings no text of it or
 * is not locked: then it may not be shipped.
 *
 * @param root - folder of the project.
 * @param place - folder of the package below `node_modules/`.
 */
export function readShippedPackage(root: string, place: string): ShippedPackage {
  const folder = join(root, 'node_modules', place)
  const { name, version, license } = readJson(join(folder, 'package.json'))
  const { packages } = readJson(join(root, 'package-lock.json'))
  const integrity = packages[`node_modules/${place}`]?.integrity
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.(md|txt))?$/i.test(entry))
  if (typeof license !== 'string' || file === undefined || typeof integrity !== 'string') {
    throw new Error(`${place} would be shipped without a licence or without being locked`)
  }
  const text = readFileSync(join(folder, file), 'utf8').trim()
  return { name, version, license, text, integrity }
}

// biome-ignore lint/suspicious/noExplicitAny: what is used of it is checked
function readJson(file: string): any {
  return JSON.parse(readFileSync(file, 'utf8'))
}
