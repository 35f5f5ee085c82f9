import { isForMachine } from './isForMachine.mjs'

/** @typedef {import('./readPackages.mjs').LockedPackage} LockedPackage */

/**
 * The places of the packages that this machine needs: all that the project leads to, but for
 * optional ones made for other machines and what only those lead to.
 *
 * @param {Readonly<Record<string, LockedPackage>>} locked
 * @returns {Set<string>}
 */
export function findNeeded(locked) {
  /** @type {Set<string>} */
  const needed = new Set()
  const ahead = ['']
  for (let from = ahead.pop(); from !== undefined; from = ahead.pop()) {
    for (const name of listDependencies(locked[from] ?? {})) {
      const place = findPlace(locked, from, name)
      const found = place === undefined ? undefined : locked[place]
      if (place === undefined || !found || needed.has(place)) continue
      if (found.optional && !isForMachine(found)) continue
      needed.add(place)
      ahead.push(place)
    }
  }
  return needed
}

/** @param {LockedPackage} locked */
function listDependencies(locked) {
  const { dependencies, devDependencies, optionalDependencies } = locked
  const { peerDependencies = {}, peerDependenciesMeta = {} } = locked
  return [
    ...Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies }),
    ...Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta[name]?.optional),
  ]
}

/**
 * Where Node finds a package: in the nearest folder up the tree that has it.
 *
 * @param {Readonly<Record<string, LockedPackage>>} locked
 * @param {string} from
 * @param {string} name
 * @returns {string | undefined}
 */
function findPlace(locked, from, name) {
  const place = `${from === '' ? '' : `${from}/`}node_modules/${name}`
  if (Object.hasOwn(locked, place)) return place
  if (from === '') return undefined
  return findPlace(locked, from.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, ''), name)
}
