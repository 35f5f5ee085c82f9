import type { Dataset } from '#schema/dataset.ts'
import type { Framework } from '#schema/framework.ts'
import type { Option } from '#schema/question.ts'
import type { CellValue } from './cell.ts'

/** A dataset in which one number is another; it is not checked, and shares the rest. Pure. */
export function changeCell(dataset: Dataset, cell: CellValue): Dataset {
  switch (cell.kind) {
    case 'trait': {
      const frameworks = dataset.frameworks.map((framework) =>
        framework.id === cell.framework ? rate(framework, cell) : framework,
      )
      return { ...dataset, frameworks }
    }
    case 'need': {
      const questions = dataset.questions.map((question) => {
        if (question.id !== cell.question) return question
        const options = question.options.map((option) =>
          option.id === cell.option ? callFor(option, cell) : option,
        )
        return { ...question, options }
      })
      return { ...dataset, questions }
    }
  }
}

function rate(framework: Framework, { criterion, value }: CellValue): Framework {
  const before = framework.traits[criterion]
  const shown = before && 'level' in before ? before : { because: '', source: '', checkedOn: '' }
  return { ...framework, traits: { ...framework.traits, [criterion]: { ...shown, level: value } } }
}

/** A need of 0 calls for nothing: its points are 0 for everybody. */
function callFor(option: Option, { criterion, value }: CellValue): Option {
  const before = option.needs[criterion]
  const need = typeof before === 'object' ? { ...before, need: value } : value
  return { ...option, needs: { ...option.needs, [criterion]: need } }
}
