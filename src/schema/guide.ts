import { z } from 'zod'
import type { DeepReadonly } from './deepReadonly.ts'
import { Day, Id, Text } from './identifiers.ts'

const Sourced = z.strictObject({ text: Text, source: Id, checkedOn: Day })

/** What somebody types into a terminal, one line. */
const Command = z.string().min(1).max(160)

/** What the running program answers: a page that contains a text, or JSON that is equal. */
const Reply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('page'), contains: Text }),
  z.strictObject({
    kind: z.literal('json'),
    body: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  }),
])

/** A smallest working program. It serves on port 8000 of this machine. */
const Program = z.strictObject({
  /** Commands in the project folder before any file of ours is written: scaffolding. */
  scaffold: z.array(Command).optional(),
  /** Files written by hand, in full. A file that the scaffolding made is replaced. */
  files: z
    .array(z.strictObject({ path: z.string().regex(/^[\w./-]+$/), lines: z.array(z.string()) }))
    .min(1),
  run: Command,
  /** Path to open once it runs. */
  visit: z.string().regex(/^\/\S*$/, 'a path that begins with /'),
  replies: Reply,
  /** What the person will see. */
  see: Text,
})
export type Program = DeepReadonly<z.infer<typeof Program>>

const FirstSteps = z.strictObject({
  /** What must be there first: which Python. */
  needs: Sourced,
  /** Commands in an empty project folder; they pin the versions named in `versions`. */
  install: z.array(Command).min(1),
  /** The smallest working page. */
  page: Program,
  /** The smallest working JSON endpoint. */
  json: Program,
  /** Whether debug mode is on in these programs, and what it would give away. */
  debugMode: Sourced,
})

const Deployment = z.strictObject({
  /** Application servers, the usual one first. */
  servers: z
    .array(
      z.strictObject({
        name: Text,
        /** Run before `command`, after the first steps; missing where those have installed it. */
        install: Command.optional(),
        /** Serves either program of the first steps, in its folder and virtual environment. */
        command: Command,
        note: Text,
        source: Id,
        checkedOn: Day,
      }),
    )
    .min(1),
  reverseProxy: Sourced,
  staticFiles: Sourced,
  /** What to see to before the first visitor, most important first. */
  checklist: z.array(Sourced).min(3),
})

/** Cost of one small program, measured. */
const Measurement = z.strictObject({
  /** What ran: "A page, behind Gunicorn with one worker". */
  program: Text,
  /** Memory of the serving process after the first reply (resident set), in MiB. */
  memoryMib: z.number().positive(),
  /** From start to first reply, in milliseconds of wall time. */
  firstReplyMs: z.int().positive(),
  versions: Text,
  measuredOn: Day,
  source: Id,
})

/** What a person wants to know about a framework beyond its traits. */
export const Guide = z.strictObject({
  /** Its idea of the work, in two or three sentences. */
  philosophy: Sourced,
  strengths: z.array(Sourced).min(3),
  /** When not to use it. */
  avoidWhen: z.array(Sourced).min(3),
  firstSteps: FirstSteps,
  deployment: Deployment,
  measured: z.array(Measurement).min(1),
  goesWellWith: z
    .array(z.strictObject({ name: Text, purpose: Text, source: Id, checkedOn: Day }))
    .min(1),
})
export type Guide = DeepReadonly<z.infer<typeof Guide>>
