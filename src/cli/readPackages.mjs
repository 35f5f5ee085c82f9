import { readFileSync } from 'node:fs'

/**
 * One package of a lock file.
 *
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [optional]
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 * @property {string[]} [libc]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [devDependencies]
 * @property {Record<string, string>} [optionalDependencies]
 * @property {Record<string, string>} [peerDependencies]
 * @property {Record<string, { optional?: boolean }>} [peerDependenciesMeta]
 */

/**
 * The packages of a lock file by their place, such as `node_modules/vite`; the project itself is at
 * `''`. `undefined` when there is no such file or it is damaged.
 *
 * @param {string} file
 * @returns {Readonly<Record<string, LockedPackage>> | undefined}
 */
export function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return undefined
  }
}
