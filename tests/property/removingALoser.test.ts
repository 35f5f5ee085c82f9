import { expect } from 'vitest'
import { compileModel } from '#engine/model/compileModel.ts'
import { type Given, proveLaw } from '#tests/fixtures/proveLaw.ts'
import { weigh } from '#tests/fixtures/weigh.ts'

proveLaw(
  'removing a loser changes no verdict, no points, no knock-outs and no order among the others',
  (given, choose) => {
    const all = weigh(given.model, given.answers)
    const losers = given.model.frameworkIds.filter((id) => !all.leaders.includes(id))
    if (losers.length === 0) return
    const loser = choose(losers)
    const rest = weigh(without(given, loser), given.answers)
    expect(rest).toMatchObject({ kind: all.kind, leaders: all.leaders })
    expect([...rest.points]).toEqual([...all.points].filter(([id]) => id !== loser))
    expect([...rest.ranks.keys()]).toEqual([...all.ranks.keys()].filter((id) => id !== loser))
    expect(rest.ruledOut).toEqual(new Set([...all.ruledOut].filter((id) => id !== loser)))
  },
)

proveLaw('adding a framework changes the verdict only by joining or winning', (given, choose) => {
  const added = choose(given.model.frameworkIds)
  const before = weigh(without(given, added), given.answers)
  const after = weigh(given.model, given.answers)
  const hasWon = after.kind === 'pick' && after.leaders[0] === added
  const joined = { kind: 'tie', leaders: [...before.leaders, added].sort() }
  const expected = hasWon ? after : after.leaders.includes(added) ? joined : before
  expect(after).toMatchObject({ kind: expected.kind, leaders: expected.leaders })
})

function without({ dataset }: Given, id: string) {
  const frameworks = dataset.frameworks.filter((framework) => framework.id !== id)
  return compileModel({ ...dataset, frameworks })
}
