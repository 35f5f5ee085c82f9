import type { DecisionRecord } from './decisionRecord.ts'

/** Octets in a line of a calendar, the one that begins a folded line included. */
const LONGEST = 75

/**
 * A reminder to look again, a whole day in the form of iCalendar (RFC 5545), with an alarm on its
 * morning. Pure.
 */
export function toReminder({
  reminder,
  title,
  reviewOn,
  review,
  link,
  date,
}: DecisionRecord): string {
  const day = reviewOn.replaceAll('-', '')
  const stamp = date.replaceAll('-', '')
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//framework-wizard//record//EN',
    'BEGIN:VEVENT',
    `UID:${day}-${toDigest(link ?? title)}@framework-wizard`,
    `DTSTAMP:${stamp}T000000Z`,
    `DTSTART;VALUE=DATE:${day}`,
    `SUMMARY:${escapeText(reminder)}`,
    `DESCRIPTION:${escapeText(link === null ? review : `${review} ${link}`)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(reminder)}`,
    'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return `${lines.map(fold).join('\r\n')}\r\n`
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, (character) => `\\${character}`).replaceAll('\n', '\\n')
}

/** A long line goes on in the next, which begins with a space; no character is taken apart. */
function fold(line: string): string {
  const parts = ['']
  let length = 0
  for (const character of line) {
    const octets = countOctets(character)
    if (length + octets > LONGEST) {
      parts.push('')
      length = 1
    }
    parts[parts.length - 1] += character
    length += octets
  }
  return parts.join('\r\n ')
}

/** How long a character is in UTF-8. */
function countOctets(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}

/** The same link, or title without one, makes the same event, so that a second import replaces the first. */
function toDigest(text: string): string {
  let sum = 0
  for (const character of text) sum = (31 * sum + (character.codePointAt(0) ?? 0)) >>> 0
  return sum.toString(36)
}
