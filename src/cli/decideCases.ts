import type { VerdictReport } from '#schema/verdictReport.ts'
import { type DecideSetting, decideCase } from './decideCase.ts'
import { InputError } from './inputError.ts'
import { requireAnswers } from './requireAnswers.ts'
import { requireJson } from './requireJson.ts'

/** A line of a file of cases: its verdict, or what is wrong with it. Lines count from 1. */
export type DecidedCase =
  | { readonly kind: 'decided'; readonly report: VerdictReport }
  | { readonly kind: 'refused'; readonly line: number; readonly message: string }

const BYTE_ORDER_MARK = /^\uFEFF/

/**
 * Decides every case of a file, one JSON object a line. A bad line costs only itself; a file
 * without a single case is an `InputError`.
 */
export function decideCases(setting: DecideSetting, text: string): DecidedCase[] {
  const lines = text.replace(BYTE_ORDER_MARK, '').split(/\r?\n/)
  if (lines.every((line) => line.trim() === '')) {
    throw new InputError('There are no cases: every line of the file is empty.')
  }
  return lines.flatMap((line, index): DecidedCase[] => {
    if (line.trim() === '') return []
    try {
      return [{ kind: 'decided', report: decideLine(setting, requireJson(line)) }]
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      return [{ kind: 'refused', line: index + 1, message: error.message }]
    }
  })
}

function decideLine(setting: DecideSetting, given: unknown): VerdictReport {
  const { id, answers } = Object(given)
  if (typeof id !== 'string' || answers === undefined) {
    throw new InputError('A case needs "id" and "answers", such as {"id": "a", "answers": {}}.')
  }
  return { id, ...decideCase(setting, requireAnswers(setting.grounds.dataset, answers)) }
}
