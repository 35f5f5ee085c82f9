/** @typedef {import('./readPackages.mjs').LockedPackage} LockedPackage */

/**
 * Whether a package of a lock file is made for this machine, by npm's rules. One that names no
 * system, processor or C library is made for all.
 *
 * @param {LockedPackage} locked
 */
export function isForMachine({ os, cpu, libc }) {
  return (
    isListed(process.platform, os) &&
    isListed(process.arch, cpu) &&
    (libc === undefined || isListed(findLibc(), libc))
  )
}

/**
 * @param {string} value
 * @param {readonly string[] | undefined} list names, or names after `!` for all others
 */
function isListed(value, list = ['any']) {
  if (list.includes(`!${value}`)) return false
  return list.includes(value) || list.every((one) => one === 'any' || one.startsWith('!'))
}

/** The C library of a Linux; `none` elsewhere, and where there is no telling. */
function findLibc() {
  if (process.platform !== 'linux' || !process.report) return 'none'
  /** @type {{ header?: { glibcVersionRuntime?: string }, sharedObjects?: string[] }} */
  const { header, sharedObjects = [] } = Object(process.report.getReport())
  if (header?.glibcVersionRuntime) return 'glibc'
  return sharedObjects.some((file) => /libc\.musl-|ld-musl-/.test(file)) ? 'musl' : 'none'
}
