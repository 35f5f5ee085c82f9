import { createDraw } from '#engine/firmness/createDraw.ts'
import type { Model } from '#engine/model/model.ts'

const MOST_STARTS = 200

/** A row per question, in the order of the model; `null`: not answered. */
type Rows = readonly (number | null)[]

/**
 * Searches for answers under which a framework leads alone: a pick ahead of every other pick, an
 * alternative ahead of every pick, with what options `require` in force. All questions on merits
 * are answered, those about what is already there are not: there a framework could name itself.
 *
 * From random answers it climbs: the answer that raises the lead most, question by question, until
 * none does; then from other random answers, 200 times at most. Pure; the same seed finds the same.
 *
 * @returns the rows and the lead in points, or `null` when none was found.
 */
export function findWitness(
  model: Model,
  framework: number,
  seed: number,
): { readonly rows: Rows; readonly lead: number } | null {
  const draw = createDraw(seed)
  for (let start = 0; start < MOST_STARTS; start++) {
    const drawn = model.questions.map(({ kind, firstRow, options }) =>
      kind === 'choice' ? firstRow + draw(options.length) : null,
    )
    const rows = climb(model, framework, drawn)
    const lead = toLead(model, framework, rows)
    if (lead > 0) return { rows, lead }
  }
  return null
}

function climb(model: Model, framework: number, start: Rows): Rows {
  let rows = start
  for (let lead = Number.MIN_SAFE_INTEGER; ; ) {
    for (const [index, { kind, firstRow, options }] of model.questions.entries()) {
      if (kind !== 'choice') continue
      const ways = options.map((_, option) => rows.with(index, firstRow + option))
      rows = ways.reduce((best, way) => {
        const isBetter = toLead(model, framework, way) > toLead(model, framework, best)
        return isBetter ? way : best
      }, rows)
    }
    const reached = toLead(model, framework, rows)
    if (reached <= lead) return rows
    lead = reached
  }
}

/**
 * Points ahead of the best other pick that is left. A framework that is ruled out is as far behind
 * as can be; without anybody to be ahead of, all of its points are its lead.
 */
function toLead(model: Model, framework: number, rows: Rows): number {
  const given = rows.filter((row) => row !== null)
  const isOut = (column: number) =>
    given.some((row) =>
      model.limits[row]?.some((limit) => limit.kind === 'requires' && limit.isOut[column]),
    )
  if (isOut(framework)) return Number.MIN_SAFE_INTEGER
  const count = model.frameworkIds.length
  const scoreOf = (column: number) =>
    given.reduce((sum, row) => sum + (model.points[row * count + column] ?? 0), 0)
  const rivals = model.picks.filter((pick) => pick !== framework && !isOut(pick))
  return scoreOf(framework) - Math.max(...rivals.map(scoreOf), ...(rivals.length ? [] : [0]))
}
