/**
 * The packages of Debian that supply what is missing, Python first when that is missing too.
 *
 * @param {ReturnType<typeof import('./findFrameworks.mjs').findFrameworks>} found
 * @param {readonly string[]} names
 */
export function listMissingPackages(found, names) {
  const missing = names.filter((name) => !found?.[name]).map((name) => `python3-${name}`)
  return found === undefined ? ['python3', ...missing] : missing
}
