import { RECORD_FORMATS, type RecordFormat } from '#report/record/toRecordText.ts'
import { InputError } from './inputError.ts'
import { quote } from './quote.ts'
import { suggest } from './suggest.ts'

/** In which form to print a decision, and what the command cannot know. */
export interface RecordAsked {
  readonly format: RecordFormat
  readonly on: string
  readonly site: string
}

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/**
 * What `--format`, `--date` and `--site` ask for; `null` without a format. An `InputError` on
 * anything unusable.
 */
export function requireRecord(given: {
  readonly format?: string | undefined
  readonly date?: string | undefined
  readonly site?: string | undefined
}): RecordAsked | null {
  const { format, date, site = '' } = given
  if (format === undefined) {
    if (date === undefined && site === '') return null
    throw new InputError('--date and --site are for a record: say which with --format.')
  }
  const known = RECORD_FORMATS.find((one) => one === format)
  if (!known) {
    const hint = suggest(format, RECORD_FORMATS)
    throw new InputError(
      `There is no format ${quote(format)}; there are ${RECORD_FORMATS.join(', ')}.${hint}`,
    )
  }
  if (date !== undefined && !DAY.test(date)) {
    throw new InputError(`${quote(date)} is no day such as 2026-11-28.`)
  }
  const isAddress = site === '' || (URL.canParse(site) && site.endsWith('/'))
  if (!isAddress) {
    throw new InputError(
      `${quote(site)} is no address of a site such as https://example.org/wizard/.`,
    )
  }
  return { format: known, on: date ?? new Date().toISOString().slice(0, 10), site }
}
