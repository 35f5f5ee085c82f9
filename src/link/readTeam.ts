import type { Answers } from '#schema/answer.ts'
import type { Known } from './readLevelToken.ts'
import { readLink } from './readLink.ts'
import type { Named } from './readQuery.ts'
import type { ReadToken } from './readToken.ts'
import { splitTeamLink } from './splitTeamLink.ts'
import { toMemberName } from './toMemberName.ts'

/** One of several people, as a line says. */
export interface TeamMember {
  /** From 1. */
  readonly line: number
  /** As it stands beside the link; `null` where the link stands alone. */
  readonly name: string | null
  readonly answers: Answers
  /** Parts of the link that mean nothing in this dataset and were left out. */
  readonly unknown: readonly string[]
  /** Parts whose option is no longer asked; the one in its place counts. */
  readonly replaced: readonly string[]
  /** Levels of one's own were left out: a team is decided on one set of facts. */
  readonly hasOwnLevels: boolean
}

/**
 * Something in a line that cannot be used, and why. Besides what is told of a link: `no-answers`;
 * `too-many`, where there is no room for more people; `cut-off`, where a link to several people
 * holds fewer than it says.
 */
export interface RefusedLine {
  readonly line: number
  /** The line, or the one of its links that is meant. */
  readonly text: string
  readonly why: Exclude<ReadToken['kind'], 'intact'> | 'no-answers' | 'too-many' | 'cut-off'
}

export interface ReadTeam {
  readonly members: readonly TeamMember[]
  readonly refused: readonly RefusedLine[]
}

/** More people than one page can lay side by side. */
const MOST_MEMBERS = 60
/** How many lines are looked at; more are no list of people. */
const MOST_LINES = 500
/** How much of a refused line is repeated. */
const SHOWN_CHARACTERS = 80
/** `[text](address)` */
const MARKDOWN = /\[([^\][]{0,400})\]\(([^\s()]{1,4000})\)/g
const LINK = /:\/\/|[?#&][a-z-]+=|^1\.\S/i

/**
 * Reads pasted lines, each a link, a name and a link in either order, or several names and links.
 * A link that holds several people's answers is several people. Bad lines cost only themselves;
 * empty ones are passed over. Never throws.
 */
export function readTeam(known: Known & Named, text: string): ReadTeam {
  const members: TeamMember[] = []
  const refused: RefusedLine[] = []
  const lines = text.split(/\r?\n/)
  for (const [index, content] of lines.slice(0, MOST_LINES).entries()) {
    const line = index + 1
    for (const { name, link } of splitLine(content)) {
      const { links, promised } = splitTeamLink(link)
      for (const one of links) {
        const shown = toShown(links.length > 1 ? one : content)
        const read = readMember(known, { line, name, link: one })
        if ('why' in read) refused.push({ line, text: shown, why: read.why })
        else if (members.length < MOST_MEMBERS) members.push(read)
        else refused.push({ line, text: shown, why: 'too-many' })
      }
      if (promised !== null) refused.push({ line, text: toShown(content), why: 'cut-off' })
    }
  }
  const beyond = lines.slice(MOST_LINES).find((line) => line.trim() !== '')
  if (beyond !== undefined) {
    refused.push({ line: MOST_LINES + 1, text: toShown(beyond), why: 'too-many' })
  }
  return { members, refused }
}

interface MemberLine {
  readonly line: number
  readonly name: string | null
  readonly link: string
}

function readMember(
  known: Known & Named,
  { line, name, link }: MemberLine,
): TeamMember | Pick<RefusedLine, 'why'> {
  const { read, levels } = readLink(known, link)
  if (read.kind !== 'intact') return { why: read.kind }
  const { answers, dropped, replaced } = read
  const isAnswered = Object.values(answers).some(({ kind }) => kind !== 'open')
  if (!isAnswered) return { why: 'no-answers' }
  const hasOwnLevels = levels.isDamaged || Object.keys(levels.overrides).length > 0
  return { line, name, answers, unknown: dropped.map(({ text }) => text), replaced, hasOwnLevels }
}

/**
 * Each link with its name: the words since the link before it, or, for one that stands first and
 * alone, those behind it. Where nothing looks like a link, the last word is taken for one.
 */
function splitLine(line: string): { name: string | null; link: string }[] {
  const parts = line.replace(MARKDOWN, toPlainLink).trim().split(/\s+/)
  const found = parts.flatMap((part, at) => (LINK.test(part) ? [at] : []))
  const places = found.length === 0 && parts[0] !== '' ? [parts.length - 1] : found
  return places.map((at, index) => {
    const before = parts.slice(index === 0 ? 0 : (places[index - 1] ?? 0) + 1, at)
    const words = before.length === 0 && places.length === 1 ? parts.slice(at + 1) : before
    const name = toMemberName(words.join(' '))
    return { name: name === '' ? null : name, link: parts[at] ?? '' }
  })
}

/** An address that is its own text stands once. */
function toPlainLink(_: string, text: string, address: string): string {
  return LINK.test(text) ? ` ${address} ` : ` ${text} ${address} `
}

function toShown(line: string): string {
  const text = line.trim()
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text
}
