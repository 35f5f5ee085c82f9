import { type Decision, decideInSteps } from '#engine/decide.ts'
import { runSteps } from '#engine/firmness/runSteps.ts'
import type { Model } from '#engine/model/model.ts'
import type { Answers } from '#schema/answer.ts'

/**
 * Runs something when the page has nothing better to do, for as long as it asks for more and there
 * is time, and again later while it does. @returns what calls it off.
 */
export type WhenIdle = (run: () => 'more' | 'done') => () => void

/** What is to be decided; the same objects mean the same decision. */
export interface Subject {
  readonly model: Model
  readonly answers: Answers
}

export interface Decided extends Subject {
  readonly decision: Decision
}

export type Decider = ReturnType<typeof createDecider>

/** What is being decided, and who wants to know. */
interface Job extends Subject {
  readonly steps: ReturnType<typeof decideInSteps>
  readonly onDecided: ((decided: Decided) => void)[]
  readonly callOff: () => void
}

/**
 * Decides in idle moments, ahead of need, and remembers the last decision. What gives way to
 * another subject is not decided to the end, and nobody is told of it.
 */
export function createDecider(whenIdle: WhenIdle) {
  let last: Decided | null = null
  let job: Job | null = null

  const finish = ({ model, answers, onDecided, callOff }: Job, decision: Decision): Decided => {
    const decided = { model, answers, decision }
    callOff()
    job = null
    last = decided
    for (const tell of onDecided) tell(decided)
    return decided
  }
  const begin = ({ model, answers }: Subject): Job => {
    if (job && isSame(job, { model, answers })) return job
    job?.callOff()
    const steps = decideInSteps(model, answers)
    const callOff = whenIdle(() => {
      const { done, value } = steps.next()
      if (done) finish(begun, value)
      return done ? 'done' : 'more'
    })
    const begun: Job = { model, answers, steps, onDecided: [], callOff }
    job = begun
    return begun
  }

  return {
    /** The decision, at once: whatever is left to do of it is done now. */
    require: (subject: Subject): Decided => {
      if (last && isSame(last, subject)) return last
      const begun = begin(subject)
      return finish(begun, runSteps(begun.steps))
    },
    /** Decides when there is time, and tells once it is done. */
    prepare: (subject: Subject, onDecided?: (decided: Decided) => void): void => {
      if (last && isSame(last, subject)) {
        job?.callOff()
        job = null
        onDecided?.(last)
      } else {
        const begun = begin(subject)
        if (onDecided) begun.onDecided.push(onDecided)
      }
    },
  }
}

function isSame(one: Subject, other: Subject): boolean {
  return one.model === other.model && one.answers === other.answers
}
