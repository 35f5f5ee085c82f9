declare module 'virtual:questions' {
  import type { AskedQuestion } from '#tests/bench/pages/peers/askedQuestion.ts'
  export const questions: readonly AskedQuestion[]
}
