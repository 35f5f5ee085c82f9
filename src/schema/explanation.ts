import { z } from 'zod'
import { IMPORTANCES } from './answer.ts'
import type { DeepReadonly } from './deepReadonly.ts'
import { Id } from './identifiers.ts'

const Importance = z.enum(IMPORTANCES)

export const StatedVerdict = z.strictObject({
  kind: z.enum(['pick', 'tie', 'none', 'open']),
  /** The pick, or all that are level. */
  frameworks: z.array(Id),
})
export type StatedVerdict = DeepReadonly<z.infer<typeof StatedVerdict>>

/** An answer as understood; the same can be given as an answer. */
export const StatedAnswer = z.union([
  z.enum(['not-sure', 'no-preference']),
  z.strictObject({
    option: Id,
    importance: Importance,
    isAssumed: z.boolean(),
    /** A site that embeds the wizard has set it; only there where one has. */
    isSetBySite: z.literal(true).optional(),
  }),
])
export type StatedAnswer = DeepReadonly<z.infer<typeof StatedAnswer>>

/** One question answered otherwise: by another option, or with another importance. */
const Change = z.strictObject({
  question: Id,
  /** `null`: it had no option so far. */
  from: Id.nullable(),
  to: Id,
  importanceFrom: Importance.nullable(),
  importanceTo: Importance,
})
export type Change = DeepReadonly<z.infer<typeof Change>>

/** The fewest changed answers after which the verdict is this one. */
export const Flip = z.strictObject({
  /** Who is picked then; `null`: nobody alone. */
  toward: Id.nullable(),
  changes: z.array(Change).min(1),
  verdict: StatedVerdict,
})
export type Flip = DeepReadonly<z.infer<typeof Flip>>

/** When one would take a framework: the nearest answers under which it wins. */
export const Witness = z.strictObject({
  framework: Id,
  /** Empty: it wins already. `null`: no answers make it win; of more than four picks, no two changes. */
  changes: z.array(Change).nullable(),
})
export type Witness = DeepReadonly<z.infer<typeof Witness>>

/** An open question, and whether answering it can change the verdict, alone or with others. */
export const Assumption = z.strictObject({
  question: Id,
  reach: z.enum(['alone', 'together', 'none']),
})

/** Answers to take back, or to stop calling a must-have, so that one framework is in again. */
export const Relaxation = z.strictObject({
  framework: Id,
  steps: z.array(z.strictObject({ question: Id, kind: z.enum(['unmark', 'change']) })).min(1),
})

export const NearPrecedent = z.strictObject({
  precedent: Id,
  name: z.string(),
  /** What it runs on. */
  framework: Id,
  /** Questions answered alike. */
  agreed: z.array(Id).min(1),
  differing: z.array(z.strictObject({ question: Id, here: Id, there: Id })),
})
export type NearPrecedent = DeepReadonly<z.infer<typeof NearPrecedent>>

export const Switching = z.strictObject({
  question: Id,
  /** What the code runs on. */
  from: Id,
  /**
   * `stay`: another pick fits better on all else, by too little to pay for a move. `fits-anyway`:
   * none does. `move`: one fits better by more than the code counts. `bound`: one fits better, but
   * the code is a must-have. `ruled-out`: another answer rules out what the code runs on.
   */
  kind: z.enum(['stay', 'fits-anyway', 'move', 'bound', 'ruled-out']),
  /** The best other pick that answers on all else leave in. */
  rival: Id.nullable(),
  /** Its margin on everything but the code. */
  gap: z.int(),
  /** What the code counts against moving to it. */
  cost: z.int().min(0),
})

const Stop = z.strictObject({
  /** How many questions had been asked. */
  asked: z.int().min(0),
  verdict: StatedVerdict,
})

/** How quick mode would have asked somebody who gives these answers. */
export const Quick = z.strictObject({
  order: z.array(Id),
  /** Where 19 of 20 ways of going on keep the pick; `null`: nowhere before the end. */
  agreed: Stop.nullable(),
  /** Where nothing left can change the pick; `null`: never. */
  settled: Stop.nullable(),
  full: StatedVerdict,
})
export type Quick = DeepReadonly<z.infer<typeof Quick>>
