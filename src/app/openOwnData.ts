import type { parseOwnDataset } from '#dataset/parseOwnDataset.ts'
import type { Opening } from '#ui/ownData/opening.ts'
import { createOwnWizard, type SiteWords } from './createOwnWizard.ts'

const KILOBYTE = 1024
/** More than any dataset that a person reads through. */
const LARGEST = 256 * KILOBYTE

/** Of a file's name, which may hold anything, that much is shown, and nothing that cannot be seen. */
const LONGEST_NAME = 60

/** Opens a file that somebody has chosen; whatever is wrong with it is told, and nothing is thrown. */
export async function openOwnData(words: SiteWords, file: File): Promise<Opening> {
  const name = file.name.replace(/\p{C}/gu, '').slice(0, LONGEST_NAME)
  const fail = (value: unknown, expected: string): Opening => ({
    kind: 'invalid',
    file: name,
    issues: [{ path: '', value, expected }],
  })
  if (file.size > LARGEST) {
    return fail(`${Math.ceil(file.size / KILOBYTE)} kB`, `at most ${LARGEST / KILOBYTE} kB`)
  }
  try {
    const [text, { ownDatasetBundle }] = await Promise.all([
      file.text(),
      import('./ownDatasetBundle.ts'),
    ])
    return toOpening(words, name, ownDatasetBundle.parse(text))
  } catch {
    return fail(undefined, 'a file that this browser can read')
  }
}

function toOpening(
  words: SiteWords,
  file: string,
  parsed: ReturnType<typeof parseOwnDataset>,
): Opening {
  if (parsed.kind === 'invalid') return { kind: 'invalid', file, issues: parsed.issues }
  return { kind: 'opened', file, title: parsed.title, wizard: createOwnWizard(words, parsed) }
}
