import { createHash } from 'node:crypto'
import { relative } from 'node:path'

const LENGTH = 4
const known = new Map<string, string>()

/**
 * What a class of a CSS module is called on the built pages: short, the same in every build and in
 * both bundles. Throws where two would be called the same.
 *
 * @param root - folder of the project; where it lies makes no difference.
 */
export function toClassName(root: string, name: string, file: string): string {
  const [path = ''] = relative(root, file).split('?')
  const whole = `${path.replaceAll('\\', '/')} ${name}`
  const number = createHash('sha256').update(whole).digest().readUIntBE(0, 6)
  const short = `_${number.toString(36).slice(-LENGTH)}`
  const other = known.get(short) ?? whole
  if (other !== whole) throw new Error(`${other} and ${whole} would both be called ${short}`)
  known.set(short, whole)
  return short
}
