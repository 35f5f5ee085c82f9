import type { GoldenResult } from './decideGolden.ts'

const MOST_LISTED = 30

/**
 * What became of the results, in plain words: how many changed and in what, then case by case the
 * ones that weigh most.
 */
export function describeChanges(
  before: readonly GoldenResult[],
  after: readonly GoldenResult[],
): string {
  const known = new Map(before.map((result) => [result.id, result]))
  const present = new Set(after.map(({ id }) => id))
  const gone = before.filter(({ id }) => !present.has(id))
  const added = after.filter(({ id }) => !known.has(id))
  const changed = after.flatMap((result) => {
    const was = known.get(result.id)
    const changes = was ? listChanges(was, result) : []
    return changes.length > 0 ? [{ id: result.id, changes }] : []
  })
  if (changed.length + gone.length + added.length === 0) {
    return `All ${after.length} results are as they were.`
  }
  const weightiest = changed.toSorted((one, other) => weigh(one.changes) - weigh(other.changes))
  const counts = WHAT.map(({ name }) => {
    const count = changed.filter(({ changes }) => changes.some((one) => one.name === name)).length
    return { name, count }
  }).filter(({ count }) => count > 0)
  return [
    `${changed.length} of ${after.length} results changed; ${added.length} are new, ${gone.length} gone.`,
    ...counts.map(({ name, count }) => `  ${count} have ${name}`),
    ...weightiest
      .slice(0, MOST_LISTED)
      .map(({ id, changes }) => `${id}: ${changes.map(({ text }) => text).join('; ')}`),
    ...(changed.length > MOST_LISTED ? [`and ${changed.length - MOST_LISTED} more`] : []),
  ].join('\n')
}

interface Change {
  readonly name: string
  readonly text: string
}

interface What {
  readonly name: string
  readonly of: (result: GoldenResult) => unknown
  readonly say: (was: GoldenResult, is: GoldenResult) => string
}

/** What can change, what weighs most first. */
const WHAT: readonly What[] = [
  {
    name: 'another verdict',
    of: ({ verdict }) => verdict,
    say: (was, is) => `the verdict was ${nameVerdict(was)} and is ${nameVerdict(is)}`,
  },
  {
    name: 'another order of frameworks',
    of: ({ ranking }) => ranking.map(({ framework, rank }) => [framework, rank]),
    say: (was, is) => `the order was ${nameOrder(was)} and is ${nameOrder(is)}`,
  },
  {
    name: 'another strength',
    of: ({ strength }) => strength,
    say: (was, is) => `it was ${was.strength} and is ${is.strength}`,
  },
  {
    name: 'other points',
    of: ({ ranking }) => ranking.map(({ framework, points }) => [framework, points]).sort(),
    say: (was, is) => {
      const moved = is.ranking.flatMap(({ framework, points }) => {
        const old = was.ranking.find((one) => one.framework === framework)?.points
        return old === points ? [] : [`${framework} ${old} to ${points}`]
      })
      return `points: ${moved.join(', ')}`
    },
  },
  ...(
    [
      ['alternatives', 'other alternatives named'],
      ['reasons', 'other reasons'],
      ['against', 'other reasons against'],
      ['flips', 'other changes that would change it'],
      ['witnesses', 'other answers under which a framework would win'],
      ['settled', 'another word on whether it is settled'],
      ['robustness', 'another share of weightings'],
      ['completions', 'another share of completions'],
      ['assumptions', 'other things that open questions can do'],
      ['relaxations', 'other ways back'],
      ['combinations', 'other ways to use two'],
      ['precedents', 'other real projects beside them'],
      ['switching', 'another word on switching'],
    ] as const
  ).map(([key, name]): What => ({ name, of: (result) => result[key], say: () => name })),
  { name: 'anything else different', of: (result) => result, say: () => 'something else' },
]

function listChanges(was: GoldenResult, is: GoldenResult): Change[] {
  const changes = WHAT.filter(({ of }) => JSON.stringify(of(was)) !== JSON.stringify(of(is))).map(
    ({ name, say }) => ({ name, text: say(was, is) }),
  )
  return changes.length > 1 ? changes.slice(0, -1) : changes
}

function weigh(changes: readonly Change[]): number {
  return WHAT.findIndex(({ name }) => name === changes[0]?.name)
}

function nameVerdict({ verdict: { kind, frameworks } }: GoldenResult): string {
  if (kind === 'none') return 'nobody left'
  if (kind === 'open') return 'nothing to go on'
  return frameworks.join(' or ')
}

function nameOrder({ ranking }: GoldenResult): string {
  return ranking.map(({ framework }) => framework).join(' > ')
}
