import { z } from 'zod'
import type { DeepReadonly } from './deepReadonly.ts'
import {
  Assumption,
  Flip,
  NearPrecedent,
  Quick,
  Relaxation,
  StatedAnswer,
  StatedVerdict,
  Switching,
  Witness,
} from './explanation.ts'
import { Day, Id } from './identifiers.ts'
import { Level } from './level.ts'

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
  /** The level is one's own, not the published one. */
  isAssumption: z.boolean(),
})

export const Ranked = z.strictObject({
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

/** Two frameworks side by side: the case for the better placed one and the case against it. */
const Pair = z.strictObject({
  favoured: Id,
  rival: Id,
  /** Points of the favoured less those of the rival; below 0 only where the rival is ruled out. */
  margin: z.int(),
  /** How many of the reasons, strongest first, outweigh all against; `null`: all do not. */
  sufficient: z.int().min(1).nullable(),
  reasons: z.array(Reason),
  against: z.array(Reason),
})

/** A verdict with everything that explains it, for programs. */
export const VerdictReport = z.strictObject({
  /** Grows by one when something here changes its meaning or goes; additions leave it alone. */
  schemaVersion: z.literal(1),
  /** The name of the case, where several were put at once. */
  id: z.string().optional(),
  datasetVersion: Day,
  verdict: StatedVerdict,
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
  /** No way of answering the open questions can change the pick; `false` without a pick. */
  settled: z.boolean(),
  /** Share of weightings in which the pick stays; `null` without a pick. */
  robustness: z
    .strictObject({
      share: z.number().min(0).max(1),
      samples: z.int().min(1),
      seed: z.int(),
      /** It stays in every weighting there is, not only in those drawn. */
      isUnshakable: z.boolean(),
    })
    .nullable(),
  /** Share of ways to answer the open questions in which the pick stays; `null` without a pick. */
  completions: z
    .strictObject({
      share: z.number().min(0).max(1),
      samples: z.int().min(1),
      seed: z.int(),
      /** Whom more of these ways lead to than to anybody else; the pick where nobody is ahead. */
      leader: Id,
    })
    .nullable(),
  /** The open questions, and what each can still do. */
  assumptions: z.array(Assumption),
  /** The fewest changed answers that change the verdict, first; then toward each other pick. */
  flips: z.array(Flip),
  /** When each framework would win, in the order of the dataset. */
  witnesses: z.array(Witness),
  /** The ways back when nobody is left; empty otherwise. */
  relaxations: z.array(Relaxation),
  /** Ways to use two that these answers call for and of which one framework leads. */
  combinations: z.array(Id),
  /** The real projects most like this one, nearest first. */
  precedents: z.array(NearPrecedent),
  /** What code that stays does to the answer; `null` where no answer says that any does. */
  switching: Switching.nullable(),
  /** Levels of one's own that the verdict rests on: your assumptions. */
  overrides: z.array(
    z.strictObject({ framework: Id, criterion: Id, level: Level, published: Level.nullable() }),
  ),
  /** As understood. */
  answers: z.record(Id, StatedAnswer),
  open: z.array(Id),
  /** The token of a link to this result; `null`: the data are somebody's own, and none leads there. */
  link: z.string().nullable(),
  /** Why not each other one: every two frameworks, better placed first. With `--explain`. */
  pairs: z.array(Pair).optional(),
  /** What would change it, in sentences. With `--explain`. */
  explanation: z.array(z.string()).optional(),
  /** How quick mode would have asked. With `--quick`. */
  quick: Quick.optional(),
})
export type VerdictReport = DeepReadonly<z.infer<typeof VerdictReport>>
