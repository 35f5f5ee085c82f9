import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findNeeded } from './findNeeded.mjs'
import { readPackages } from './readPackages.mjs'

/**
 * The places where what npm says it installed is not what the lock asks for on this machine, by
 * content: the time of a file says nothing after a checkout. `undefined` without a lock.
 *
 * @param {string} root
 * @returns {string[] | undefined}
 */
export function findUninstalled(root) {
  const locked = readPackages(join(root, 'package-lock.json'))
  if (!locked) return undefined
  const installed = readPackages(join(root, 'node_modules/.package-lock.json')) ?? {}
  const places = new Set([...findNeeded(locked), ...Object.keys(installed)])
  return [...places].filter((place) => {
    const wanted = locked[place]
    const present = installed[place]
    return !(
      wanted &&
      present &&
      wanted.version === present.version &&
      wanted.integrity === present.integrity &&
      existsSync(join(root, place, 'package.json'))
    )
  })
}
