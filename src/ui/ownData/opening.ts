import type { Wizard } from '#ui/wizard.ts'

/** One thing that is wrong with a file. */
export interface FileIssue {
  /** Keys from the top of the file, joined by dots; empty for the file itself. */
  readonly path: string
  /** What stands there; `undefined` where something is missing. */
  readonly value: unknown
  /** What should stand there instead, as the end of a sentence. */
  readonly expected: string
}

export interface OpenedFile {
  readonly kind: 'opened'
  /** Its name. */
  readonly file: string
  readonly title: string
  readonly wizard: Wizard
}

export interface RefusedFile {
  readonly kind: 'invalid'
  readonly file: string
  /** At least one. */
  readonly issues: readonly FileIssue[]
}

/** What becomes of a file that somebody opens. */
export type Opening = OpenedFile | RefusedFile
