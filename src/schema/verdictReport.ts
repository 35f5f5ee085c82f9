import { z } from 'zod'
import { IMPORTANCES } from './answer.ts'
import type { DeepReadonly } from './deepReadonly.ts'
import { Day, Id } from './identifiers.ts'
import { Level } from './level.ts'

const Importance = z.enum(IMPORTANCES)

/** One framework's sourced fact about one criterion, or about what already exists. */
const Fact = z.strictObject({
  framework: Id,
  /** `null` for direct evidence of an incumbency answer. */
  level: Level.nullable(),
  /** For a level of one's own: what the criterion says about that level. */
  because: z.string(),
  /** `null` for a level of one's own: nobody else stands behind it. */
  source: Id.nullable(),
  checkedOn: Day.nullable(),
  /** Your assumption: a level that was given with `overrides`, not a published fact. */
  isAssumption: z.boolean(),
})
export type Fact = DeepReadonly<z.infer<typeof Fact>>

/** What one answer, through one criterion, says for a framework against its rival. */
const Reason = z.strictObject({
  question: Id,
  option: Id,
  /** `null` for direct evidence of an incumbency answer. */
  criterion: Id.nullable(),
  /** Size of the contribution to the margin; whole, above 0. */
  points: z.int().min(1),
  /** Who it speaks for. */
  favours: Id,
  /** The more telling fact first. */
  facts: z.array(Fact),
  /** It rests on a level of one's own. */
  isAssumption: z.boolean(),
})
export type Reason = DeepReadonly<z.infer<typeof Reason>>

const KnockOut = z.strictObject({
  question: Id,
  option: Id,
  kind: z.enum(['requires', 'must']),
  /** `null`: the answer asks for another framework by name. */
  criterion: Id.nullable(),
  /** The least level asked for, and the level there is. */
  least: Level.nullable(),
  level: Level.nullable(),
})

const Ranked = z.strictObject({
  framework: Id,
  role: z.enum(['pick', 'alternative']),
  /** Place from 1; equal points share a place. */
  rank: z.int().min(1),
  points: z.int(),
  /** 0-100 on one scale for all; `null` when the answers call for nothing. */
  fit: z.int().min(0).max(100).nullable(),
  /** Empty: still in. */
  ruledOutBy: z.array(KnockOut),
})

/** A verdict with everything that explains it, for programs. */
export const VerdictReport = z.strictObject({
  /** The name of the case, where several were put at once. */
  id: z.string().optional(),
  datasetVersion: Day,
  verdict: z.strictObject({
    kind: z.enum(['pick', 'tie', 'none', 'open']),
    frameworks: z.array(Id),
  }),
  /** `null` when there is no verdict to be firm about. */
  strength: z.enum(['clear', 'leaning', 'too-close']).nullable(),
  /** From first to last. */
  ranking: z.array(Ranked),
  /** Whom the reasons compare: the pick with the next pick, or the first two of a tie. */
  comparison: z
    .strictObject({
      favoured: Id,
      rival: Id,
      /** No other pick is left, so this one, ruled out, is only there to compare with. */
      isRivalRuledOut: z.boolean(),
    })
    .nullable(),
  reasons: z.array(Reason),
  against: z.array(Reason),
  /** Frameworks outside the picks that fit better, come close or are left; best placed first. */
  alternatives: z.array(Id),
  /** `left`: every pick is ruled out, and this framework is not. */
  alternativeStandings: z.record(Id, z.enum(['better', 'worth-a-look', 'close', 'left'])),
  /** Ways to use two that these answers call for and of which one framework leads. */
  combinations: z.array(Id),
  /** Share of weightings and of ways to answer the open questions in which the pick stays. */
  robustness: z
    .strictObject({
      weightings: z.number().min(0).max(1),
      completions: z.number().min(0).max(1),
      /** It stays in every weighting there is, not only in those drawn. */
      isUnshakable: z.boolean(),
      isSettled: z.boolean(),
    })
    .nullable(),
  /** As understood. */
  answers: z.record(
    Id,
    z.union([
      z.enum(['not-sure', 'no-preference']),
      z.strictObject({ option: Id, importance: Importance, isAssumed: z.boolean() }),
    ]),
  ),
  open: z.array(Id),
  /** The token of a link to this result. */
  link: z.string(),
})
export type VerdictReport = DeepReadonly<z.infer<typeof VerdictReport>>
