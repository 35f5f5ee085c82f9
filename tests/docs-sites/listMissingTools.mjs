import { spawnSync } from 'node:child_process'

/** What documentation is built with, as packages of Debian. */
const PACKAGES = [
  'python3-sphinx',
  'python3-sphinx-rtd-theme',
  'furo',
  'python3-myst-parser',
  'mkdocs',
  'mkdocs-material',
]
// biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg reads it
const FORMAT = '${db:Status-Status} ${Package}\n'

/**
 * The packages that are not installed; all of them where the system is none of Debian's kin.
 *
 * @param {string} [program] what knows which are.
 * @returns {readonly string[]}
 */
export function listMissingTools(program = 'dpkg-query') {
  // It fails where one of them is unknown, and tells of the others all the same.
  const { stdout } = spawnSync(program, ['-W', '-f', FORMAT, ...PACKAGES], { encoding: 'utf8' })
  const lines = (stdout ?? '').split('\n')
  return PACKAGES.filter((name) => !lines.includes(`installed ${name}`))
}
