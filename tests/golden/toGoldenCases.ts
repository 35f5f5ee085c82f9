import { createDraw } from '#engine/firmness/createDraw.ts'
import { toAssumedAnswers } from '#link/toAssumedAnswers.ts'
import { type Answer, type Answers, IMPORTANCES } from '#schema/answer.ts'
import type { Dataset } from '#schema/dataset.ts'
import type { Evidence } from '#schema/evidence.ts'
import type { Overrides } from '#schema/overrides.ts'
import type { Question } from '#schema/question.ts'

export interface GoldenCase {
  readonly id: string
  readonly answers: Answers
  readonly overrides: Overrides
}

const CASES = 500
const SEED = 2030
/** One drawn case in so many has levels of a person's own. */
const WITH_OVERRIDES = 10

/**
 * 500 cases: nothing answered, every published situation, typical project and real project, and
 * drawn answers of every kind and importance, few and many, some with levels of a person's own.
 * The same for the same dataset, in every engine.
 */
export function toGoldenCases(dataset: Dataset, evidence: Evidence): GoldenCase[] {
  const plain = (kind: string, id: string, answers: Answers): GoldenCase => ({
    id: `${kind}-${id}`,
    answers,
    overrides: {},
  })
  const written = [
    plain('nothing', 'answered', {}),
    ...evidence.personas.map(({ id, answers }) => plain('persona', id, toNormal(answers))),
    ...dataset.useCases.map((useCase) => plain('use-case', useCase.id, toAssumedAnswers(useCase))),
    ...evidence.precedents.map(({ id, answers }) => plain('project', id, toNormal(answers))),
  ]
  const draw = createDraw(SEED)
  const drawn = Array.from({ length: CASES - written.length }, (_, at): GoldenCase => {
    const answers = drawAnswers(dataset.questions, draw)
    const overrides = at % WITH_OVERRIDES === 0 ? drawOverrides(dataset, draw) : {}
    return { id: `drawn-${at + 1}`, answers, overrides }
  })
  return [...written, ...drawn]
}

type Draw = ReturnType<typeof createDraw>

function toNormal(stated: Readonly<Record<string, string>>): Answers {
  return Object.fromEntries(
    Object.entries(stated).map(([question, option]) => [
      question,
      { kind: 'chosen' as const, option, importance: 'normal' as const, isAssumed: false },
    ]),
  )
}

/** Of some cases every question is answered, of others one in two or one in five. */
function drawAnswers(questions: readonly Question[], draw: Draw): Answers {
  const oneIn = [1, 1, 2, 5][draw(4)] ?? 1
  return Object.fromEntries(
    questions.flatMap((question): [string, Answer][] =>
      draw(oneIn) === 0 ? [[question.id, drawAnswer(question, draw)]] : [],
    ),
  )
}

function drawAnswer({ options }: Question, draw: Draw): Answer {
  const extra = draw(20)
  if (extra === 0) return { kind: 'open' }
  if (extra === 1) return { kind: 'closed' }
  const { id: option = '' } = options[draw(options.length)] ?? {}
  // A must-have is drawn one time in twelve: more of them leave nobody.
  const importance = IMPORTANCES[Math.max(0, draw(12) - 9)] ?? 'normal'
  return { kind: 'chosen', option, importance, isAssumed: false }
}

function drawOverrides({ frameworks, criteria }: Dataset, draw: Draw): Overrides {
  const drawn = Array.from({ length: 3 }, () => ({
    framework: frameworks[draw(frameworks.length)]?.id ?? '',
    criterion: criteria[draw(criteria.length)]?.id ?? '',
    level: ([0, 1, 2, 3, 4] as const)[draw(5)] ?? 2,
  }))
  return Object.fromEntries(
    drawn.map(({ framework }) => [
      framework,
      Object.fromEntries(
        drawn
          .filter((one) => one.framework === framework)
          .map(({ criterion, level }) => [criterion, level]),
      ),
    ]),
  )
}
