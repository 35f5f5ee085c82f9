import type { z } from 'zod'

const NOUNS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  record: 'an object of named entries',
  array: 'a list',
  object: 'an object',
}

/** What a zod issue wanted, as the end of a sentence that begins with "expected". */
export function describeShape(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return NOUNS[issue.expected] ?? issue.expected
    case 'too_big':
      return issue.origin === 'array' || issue.origin === 'string'
        ? `at most ${issue.maximum} ${issue.origin === 'array' ? 'entries' : 'characters'}`
        : `${issue.maximum} or less`
    case 'too_small':
      return issue.origin === 'array' || issue.origin === 'string'
        ? `at least ${issue.minimum} ${issue.origin === 'array' ? 'entries' : 'characters'}`
        : `${issue.minimum} or more`
    case 'invalid_value':
      return `one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`
    case 'invalid_format':
      return issue.format === 'date' ? 'a day such as "2026-11-24"' : issue.message
    case 'unrecognized_keys':
      return `no key named ${issue.keys.map((key) => JSON.stringify(key)).join(' or ')}`
    case 'invalid_key':
      return 'an id: lower-case words joined by hyphens'
    case 'invalid_union':
      return describeClosest(issue)
    default:
      return issue.message
  }
}

/** Of a union's branches, the one that came furthest says what is wrong. */
function describeClosest(issue: z.core.$ZodIssueInvalidUnion): string {
  const branches = issue.errors.filter((branch) => branch.length > 0)
  const closest = branches.toSorted((a, b) => a.length - b.length)[0]
  if (!closest) return issue.message
  const wants = closest.map((inner) =>
    inner.path.length === 0
      ? describeShape(inner)
      : `${inner.path.join('.')}: ${describeShape(inner)}`,
  )
  return wants.join('; ')
}
