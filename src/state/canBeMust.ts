import type { Option } from '#schema/question.ts'

/** Whether an answer can be marked a must-have: only where a least level, or a framework, is meant. */
export function canBeMust(option: Option): boolean {
  return option.must !== undefined || option.fits !== undefined
}
