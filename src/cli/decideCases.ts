import type { Dataset } from '#schema/dataset.ts'
import type { Overrides } from '#schema/overrides.ts'
import type { VerdictReport } from '#schema/verdictReport.ts'
import { type DecideSetting, decideCase } from './decideCase.ts'
import { InputError } from './inputError.ts'
import { mergeOverrides } from './mergeOverrides.ts'
import { requireAnswers } from './requireAnswers.ts'
import { requireJson } from './requireJson.ts'
import { requireOverrides } from './requireOverrides.ts'

/** What all cases of a file have in common. */
export interface CasesSetting {
  /** As published. */
  readonly dataset: Dataset
  /** Levels of one's own for every case. */
  readonly overrides: Overrides
  readonly toSetting: (overrides: Overrides) => DecideSetting
}

/** A line of a file of cases: its verdict, or what is wrong with it. Lines count from 1. */
export type DecidedCase =
  | { readonly kind: 'decided'; readonly report: VerdictReport }
  | { readonly kind: 'refused'; readonly line: number; readonly message: string }

const BYTE_ORDER_MARK = /^\uFEFF/

/**
 * Decides every case of a file, one JSON object a line, each with its own overrides on top of those
 * for all. A bad line costs only itself; a file without a single case is an `InputError`.
 */
export function decideCases(setting: CasesSetting, text: string): DecidedCase[] {
  const lines = text.replace(BYTE_ORDER_MARK, '').split(/\r?\n/)
  if (lines.every((line) => line.trim() === '')) {
    throw new InputError('There are no cases: every line of the file is empty.')
  }
  const common = setting.toSetting(setting.overrides)
  return lines.flatMap((line, index): DecidedCase[] => {
    if (line.trim() === '') return []
    try {
      return [{ kind: 'decided', report: decideLine(setting, common, requireJson(line)) }]
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      return [{ kind: 'refused', line: index + 1, message: error.message }]
    }
  })
}

function decideLine(
  { dataset, overrides, toSetting }: CasesSetting,
  common: DecideSetting,
  given: unknown,
): VerdictReport {
  const { id, answers: stated, overrides: levels = {} } = Object(given)
  if (typeof id !== 'string' || stated === undefined) {
    throw new InputError('A case needs "id" and "answers", such as {"id": "a", "answers": {}}.')
  }
  const answers = requireAnswers(dataset, stated)
  const own = requireOverrides(dataset, levels)
  const isCommon = Object.keys(own).length === 0
  const setting = isCommon ? common : toSetting(mergeOverrides(overrides, own))
  return { id, ...decideCase(setting, answers) }
}
