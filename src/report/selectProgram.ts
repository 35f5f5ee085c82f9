import type { Answers } from '#schema/answer.ts'

/** The question whose answer tells what will be served, and the options that mean programs. */
const QUESTION = 'interface'
const FOR_PROGRAMS: readonly string[] = ['json', 'live-messages']

/** Which of a framework's two smallest programs is nearer to what will be served. Pure. */
export function selectProgram(answers: Answers): 'page' | 'json' {
  const answer = answers[QUESTION]
  return answer?.kind === 'chosen' && FOR_PROGRAMS.includes(answer.option) ? 'json' : 'page'
}
