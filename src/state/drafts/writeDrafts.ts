import type { Draft } from './draft.ts'

/** Grows when something in what is written changes its meaning. */
export const DRAFTS_VERSION = 1

const INDENT = 2

/** Drafts as this browser keeps them. @param unread - entries to leave as they stand. */
export function writeDrafts(drafts: readonly Draft[], unread: readonly unknown[] = []): string {
  return JSON.stringify({ v: DRAFTS_VERSION, drafts: [...drafts, ...unread] })
}

/** The same as a file, laid out for a person to read. */
export function writeDraftsFile(drafts: readonly Draft[]): string {
  return `${JSON.stringify({ v: DRAFTS_VERSION, drafts }, null, INDENT)}\n`
}
