/**
 * What a person can do about packages that could not be installed.
 *
 * @param {readonly string[]} packages
 * @param {NodeJS.Platform} platform
 */
export function explainMissing(packages, platform) {
  const lacks = `The first steps cannot be run without ${packages.join(', ')} of Debian`
  return platform === 'linux'
    ? `${lacks}: install them with "sudo apt-get install ${packages.join(' ')}", then run the same command again; where there is no apt-get, run it in a container with Debian.`
    : `${lacks}, which this system does not have: run the same command in a container with Debian.`
}
