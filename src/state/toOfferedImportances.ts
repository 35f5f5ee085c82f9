import type { Importance } from '#schema/answer.ts'
import type { Option } from '#schema/question.ts'
import { canBeMust } from './canBeMust.ts'

/** How much an answer can be said to matter: a must-have only where it can be one. */
export function toOfferedImportances(option: Option): readonly Importance[] {
  return canBeMust(option) ? ['normal', 'important', 'must'] : ['normal', 'important']
}
