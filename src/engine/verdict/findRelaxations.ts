import type { Model } from '#engine/model/model.ts'
import type { KnockOut } from './findKnockOuts.ts'

/** Answers to take back so that one ruled-out pick is in again. */
export interface Relaxation {
  /** Column of the framework that it brings back. */
  readonly framework: number
  readonly steps: readonly RelaxationStep[]
}

export interface RelaxationStep {
  /** Index of the question in the model. */
  readonly question: number
  /** `unmark`: no longer a must-have. `change`: the answer itself asks for what is not there. */
  readonly kind: 'unmark' | 'change'
}

/**
 * The smallest relaxations that bring a pick back when all are ruled out: for each pick, every
 * answer that rules it out; of these, the ones with the fewest answers, in the order of the model
 * (engine.md section 3, nobody left). Pure; never throws.
 */
export function findRelaxations(model: Model, knockOuts: readonly KnockOut[]): Relaxation[] {
  const perPick = model.picks.map((framework): Relaxation => {
    const own = knockOuts.filter((knockOut) => knockOut.framework === framework)
    const questions = [...new Set(own.map(({ question }) => question))]
    const steps = questions.map((question): RelaxationStep => {
      const isRequired = own.some(
        (knockOut) => knockOut.question === question && knockOut.limit.kind === 'requires',
      )
      return { question, kind: isRequired ? 'change' : 'unmark' }
    })
    return { framework, steps }
  })
  const fewest = Math.min(...perPick.map(({ steps }) => steps.length))
  return perPick.filter(({ steps }) => steps.length === fewest)
}
