import type { z } from 'zod'
import type { DatasetIssue } from './datasetIssue.ts'
import { describeShape } from './describeShape.ts'

/**
 * What zod found in a file, each at the very value that is wrong: a key too many at that key, and
 * of the shapes a value may have, in the one that it comes closest to. One issue a place.
 */
export function toShapeIssues(
  file: string,
  content: unknown,
  issues: readonly z.core.$ZodIssue[],
): DatasetIssue[] {
  const found = issues.flatMap((issue) => toIssues(file, content, [], issue))
  const first = new Map(found.toReversed().map((issue) => [issue.path, issue]))
  return found.filter((issue) => first.get(issue.path) === issue)
}

function toIssues(
  file: string,
  content: unknown,
  above: readonly PropertyKey[],
  issue: z.core.$ZodIssue,
): DatasetIssue[] {
  const keys = [...above, ...issue.path]
  const path = keys.join('.')
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        file,
        path: [...keys, key].join('.'),
        value: valueAt(content, [...keys, key]),
        expected: 'no key of this name here',
      }))
    case 'invalid_key':
      return [{ file, path, value: keys.at(-1), expected: describeShape(issue) }]
    case 'invalid_union': {
      const wanted = toClosest(issue.errors)
      if (wanted.kind === 'branch') {
        return wanted.issues.flatMap((inner) => toIssues(file, content, keys, inner))
      }
      const expected = wanted.types.join(' or ') || describeShape(issue)
      return [{ file, path, value: valueAt(content, keys), expected }]
    }
    default:
      return [{ file, path, value: valueAt(content, keys), expected: describeShape(issue) }]
  }
}

type Closest =
  | { readonly kind: 'branch'; readonly issues: readonly z.core.$ZodIssue[] }
  | { readonly kind: 'none'; readonly types: readonly string[] }

/** The branch of the right type with the fewest issues; the types wanted when there is none. */
function toClosest(branches: z.core.$ZodIssueInvalidUnion['errors']): Closest {
  const isTypeWrong = (branch: readonly z.core.$ZodIssue[]) =>
    branch.some(({ code, path }) => code === 'invalid_type' && path.length === 0)
  const [issues] = branches
    .filter((branch) => branch.length > 0 && !isTypeWrong(branch))
    .toSorted((a, b) => a.length - b.length)
  if (issues) return { kind: 'branch', issues }
  return { kind: 'none', types: [...new Set(branches.flat().map(describeShape))] }
}

function valueAt(content: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? Reflect.get(value, key)
        : undefined,
    content,
  )
}
