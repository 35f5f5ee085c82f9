import { expect } from 'vitest'
import { decide } from '#engine/decide.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import type { Dataset } from '#schema/dataset.ts'
import { nameDecision } from '#tests/fixtures/nameDecision.ts'
import { proveLaw } from '#tests/fixtures/proveLaw.ts'

proveLaw(
  'renaming frameworks renames the result',
  ({ dataset, model, answers }, choose) => {
    const ids = model.frameworkIds
    const shift = choose(ids.map((_, at) => at))
    const renamed = new Map(
      ids.map((id, at) => [id, `renamed-${ids[(at + shift) % ids.length] ?? ''}`]),
    )
    const other = compileModel(rename(dataset, renamed))
    const before = nameDecision(model, decide(model, answers))
    const after = nameDecision(other, decide(other, answers))
    const renameIn = (text: string) => {
      const [id = '', rest] = text.split(': ')
      return rest === undefined ? (renamed.get(id) ?? '') : `${renamed.get(id)}: ${rest}`
    }
    const { comparison, firmness } = before
    expect(after).toEqual({
      ...before,
      leaders: before.leaders.map(renameIn).sort(),
      alternatives: before.alternatives.map(renameIn).sort(),
      relaxations: before.relaxations.map(renameIn).sort(),
      standings: Object.fromEntries(
        Object.entries(before.standings).map(([id, standing]) => [renameIn(id), standing]),
      ),
      firmness: firmness && {
        ...firmness,
        completions: {
          ...firmness.completions,
          leader: renameIn(firmness.completions.leader),
        },
      },
      comparison:
        typeof comparison === 'boolean'
          ? comparison
          : {
              ...comparison,
              favoured: renameIn(comparison.favoured),
              rival: renameIn(comparison.rival),
            },
    })
  },
  { runs: 25 },
)

/** Every framework under its new name, and in the order of the new names. */
function rename(dataset: Dataset, renamed: ReadonlyMap<string, string>): Dataset {
  const toId = (id: string) => renamed.get(id) ?? id
  return {
    ...dataset,
    frameworks: dataset.frameworks
      .map((framework) => ({ ...framework, id: toId(framework.id) }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    questions: dataset.questions.map((question) =>
      question.kind === 'choice'
        ? question
        : {
            ...question,
            options: question.options.map((option) =>
              option.fits
                ? {
                    ...option,
                    fits: Object.fromEntries(
                      Object.entries(option.fits).map(([id, fit]) => [toId(id), fit]),
                    ),
                  }
                : option,
            ),
          },
    ),
  }
}
