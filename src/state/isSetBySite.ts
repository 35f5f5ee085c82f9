import type { Answer } from '#schema/answer.ts'

/** Whether a site that embeds the wizard has set an answer, so that nobody was asked. */
export function isSetBySite(answer: Answer | undefined): boolean {
  return answer?.kind === 'chosen' && answer.isSetBySite === true
}
