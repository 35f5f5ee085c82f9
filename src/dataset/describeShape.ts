import type { z } from 'zod'

const NOUNS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  record: 'an object of named entries',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
}

/** What a zod issue wanted, as the end of a sentence that begins with "expected". */
export function describeShape(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return NOUNS[issue.expected] ?? issue.expected
    case 'too_big':
      return `at most ${toLimit(issue.origin, Number(issue.maximum))}`
    case 'too_small':
      return `at least ${toLimit(issue.origin, Number(issue.minimum))}`
    case 'invalid_value':
      return issue.values.length === 1 ? toQuoted(issue.values) : `one of ${toQuoted(issue.values)}`
    case 'invalid_format':
      return issue.format === 'date' ? 'a day such as "2026-11-24"' : issue.message
    case 'invalid_key':
      return issue.issues.map(describeShape).join(', ')
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? `one of ${toQuoted(issue.options)}`
        : issue.message
    default:
      return issue.message
  }
}

function toLimit(origin: string, count: number): string {
  if (origin === 'array') return `${count} ${count === 1 ? 'entry' : 'entries'}`
  if (origin === 'string') return `${count} ${count === 1 ? 'character' : 'characters'}`
  return String(count)
}

function toQuoted(values: readonly unknown[]): string {
  return values.map((value) => JSON.stringify(value)).join(', ')
}
