import { MarkShape } from '#schema/framework.ts'
import type { OwnDataset } from '#schema/ownDataset.ts'
import type { DatasetWords } from './checkCatalogue.ts'
import type { DecidingFiles } from './shapedFiles.ts'

/** For questions and criteria that state no theme. */
const NO_THEME = 'all'
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/**
 * A dataset of one's own as files of `data/` with what it leaves out filled in: so that the same
 * checks look at it, and the same program works on it. Its questions are one file.
 */
export function toOwnFiles(own: OwnDataset): DecidingFiles {
  const { version, criteria, frameworks, useCases, pitfalls, combinations, sources } = own
  const marks = listMarks(frameworks)
  return {
    release: { version },
    criteria: { criteria: criteria.map((one) => ({ ...one, theme: one.theme ?? NO_THEME })) },
    sources: {
      sources: (sources ?? []).map((one) => ({ ...one, kind: one.kind ?? 'documentation' })),
    },
    useCases: { useCases: useCases ?? [] },
    pitfalls: { pitfalls: pitfalls ?? [] },
    combinations: { combinations: combinations ?? [] },
    frameworks: new Map(
      frameworks.map(({ id, name, summary, traits, role = 'pick' }, at) => [
        `frameworks/${id}.json`,
        { id, name, summary, traits, role, mark: marks[at] ?? 'square' },
      ]),
    ),
    questions: new Map([[`questions/${NO_THEME}.json`, toOneFile(own)]]),
  }
}

/** The words, with the title for questions of no theme, and nothing for what nobody reads. */
export function toOwnWords({ words, title, criteria, questions }: OwnDataset): DatasetWords {
  const isUnthemed = questions.some(({ theme }) => theme === undefined)
  const criterionThemes = criteria.map(({ theme = NO_THEME }) => [theme, theme])
  return {
    questions: words.questions,
    useCases: words.useCases ?? {},
    terms: words.terms ?? {},
    themes: { ...(isUnthemed && { [NO_THEME]: title }), ...words.themes },
    criterionThemes: { ...Object.fromEntries(criterionThemes), ...words.criterionThemes },
  }
}

/** Codes stand in links, and there are none to data of one's own: they are only told apart. */
function toOneFile({ questions }: OwnDataset) {
  return {
    theme: NO_THEME,
    order: 1,
    questions: questions.map(({ weight, kind, options, ...rest }, at) => ({
      ...rest,
      code: `${letterAt(at / LETTERS.length)}${letterAt(at % LETTERS.length)}`,
      weight: weight ?? 1,
      kind: kind ?? ('choice' as const),
      theme: rest.theme ?? NO_THEME,
      options: options.map((option, place) => ({
        ...option,
        code: letterAt(place),
        needs: option.needs ?? {},
      })),
    })),
  }
}

function letterAt(place: number): string {
  return LETTERS.charAt(Math.trunc(place))
}

/** The shapes that are stated, and for the others those that are left. */
function listMarks(frameworks: OwnDataset['frameworks']): readonly MarkShape[] {
  const stated = frameworks.flatMap(({ mark }) => mark ?? [])
  const left = MarkShape.options.filter((shape) => !stated.includes(shape))
  return frameworks.map(({ mark }) => mark ?? left.shift() ?? 'square')
}
