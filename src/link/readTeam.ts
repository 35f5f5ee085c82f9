import type { Answers } from '#schema/answer.ts'
import type { Known } from './readLevelToken.ts'
import { readLink } from './readLink.ts'
import type { Named } from './readQuery.ts'
import type { ReadToken } from './readToken.ts'
import { splitTeamLink } from './splitTeamLink.ts'
import { toPlainName } from './toPlainName.ts'

/** One of several people, as a line says. */
export interface TeamMember {
  /** From 1. */
  readonly line: number
  /** As it stands before the link; `null` where it stands alone. */
  readonly name: string | null
  readonly answers: Answers
  /** Parts of the link that mean nothing in this dataset and were left out. */
  readonly unknown: readonly string[]
  /** Parts whose option is no longer asked; the one in its place counts. */
  readonly replaced: readonly string[]
  /** Levels of one's own were left out: a team is decided on one set of facts. */
  readonly hasOwnLevels: boolean
}

/** A line that cannot be used, and why; `no-answers` and `too-many` besides what is told of a link. */
export interface RefusedLine {
  readonly line: number
  readonly text: string
  readonly why: Exclude<ReadToken['kind'], 'intact'> | 'no-answers' | 'too-many'
}

export interface ReadTeam {
  readonly members: readonly TeamMember[]
  readonly refused: readonly RefusedLine[]
}

/** More people than one page can lay side by side. */
const MOST_MEMBERS = 60
/** How much of a refused line is repeated. */
const SHOWN_CHARACTERS = 80
const LINK = /:\/\/|[?#&][a-z-]+=|^1\./i

/**
 * Reads pasted lines, each a link, or a name and a link in either order. A line with a link that
 * holds several people's answers is several people. Bad lines cost only themselves; empty ones are
 * passed over. Never throws.
 */
export function readTeam(known: Known & Named, text: string): ReadTeam {
  const members: TeamMember[] = []
  const refused: RefusedLine[] = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue
    const { name, links } = splitLine(line)
    for (const link of links) {
      const read = readMember(known, { line: index + 1, name, link })
      const isOneMore = 'answers' in read && members.length < MOST_MEMBERS
      if (isOneMore) members.push(read)
      else {
        const why = 'answers' in read ? 'too-many' : read.why
        refused.push({ line: index + 1, text: toShown(line), why })
      }
    }
  }
  return { members, refused }
}

function readMember(
  known: Known & Named,
  { line, name, link }: { line: number; name: string | null; link: string },
): TeamMember | { readonly why: RefusedLine['why'] } {
  const { read, levels } = readLink(known, link)
  if (read.kind !== 'intact') return { why: read.kind }
  const { answers, dropped, replaced } = read
  if (Object.keys(answers).length === 0) return { why: 'no-answers' }
  const hasOwnLevels = levels.isDamaged || Object.keys(levels.overrides).length > 0
  return { line, name, answers, unknown: dropped.map(({ text }) => text), replaced, hasOwnLevels }
}

/** The link is the part that looks like one, or the last part; the name is the rest. */
function splitLine(line: string): { name: string | null; links: readonly string[] } {
  const parts = line.trim().split(/\s+/)
  const found = parts.findIndex((part) => LINK.test(part))
  const at = found < 0 ? parts.length - 1 : found
  const link = parts[at] ?? ''
  const name = toPlainName(parts.filter((_, place) => place !== at).join(' '))
  return { name: name === '' ? null : name, links: splitTeamLink(link) }
}

function toShown(line: string): string {
  const text = line.trim()
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text
}
