import type { Compared } from '#audit/compareDatasets.ts'
import { InputError } from '#cli/inputError.ts'
import { quote } from '#cli/quote.ts'
import { formatIssue } from '#dataset/formatIssue.ts'
import { parseDataset } from '#dataset/parseDataset.ts'
import { readDeciding } from '#dataset/readDeciding.ts'
import type { Persona } from '#schema/persona.ts'
import { requireFilesAt } from './requireFilesAt.ts'

/**
 * The data of a commit, to compare with today's. Where they are not of today's format, what
 * decides is taken and a note says so; an `InputError` where not even that can be read.
 *
 * @param today - personas that stand in where the commit has none.
 */
export function requireComparedAt(
  root: string,
  ref: string,
  today: readonly Persona[],
): { readonly compared: Compared; readonly notes: readonly string[] } {
  const files = requireFilesAt(root, ref)
  const parsed = parseDataset(files)
  if (parsed.kind === 'ok') {
    const { dataset, evidence } = parsed
    return { compared: { dataset, personas: evidence.personas }, notes: [] }
  }
  const read = readDeciding(files)
  if (read.kind === 'unreadable') {
    throw new InputError(
      `The data in ${quote(ref)} cannot be compared with today's: ${formatIssue(read.issue)}.`,
    )
  }
  const rest = read.personas ? 'its own personas' : "today's personas"
  const note = `The data in ${quote(ref)} are of another format; only what decides is compared, with ${rest}.`
  return {
    compared: { dataset: read.dataset, personas: read.personas ?? today },
    notes: [note],
  }
}
