import { expect, test } from 'vitest'
import { type Flip, findFlips } from '#engine/flips/findFlips.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import type { Model } from '#engine/model/model.ts'
import { toAnsweredRows } from '#engine/model/toAnsweredRows.ts'
import { buildDataset, type StatedOption } from '#tests/fixtures/buildDataset.ts'
import { sayChange } from '#tests/fixtures/sayChange.ts'
import { shop } from '#tests/fixtures/shop.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

/** The flips in words: "staff: daily -> never", by framework that they lead to. */
function flip(stated: Readonly<Record<string, string>>, model: Model = shop) {
  const { cheapest, toward } = findFlips(model, toAnsweredRows(model, toAnswers(stated)))
  const name = (column: number) => model.frameworkIds[column] ?? ''
  const say = (one: Flip | null) => one?.changes.map((change) => sayChange(model, change)) ?? null
  return {
    cheapest: say(cheapest),
    verdict: cheapest && sayVerdict(cheapest.verdict, name),
    toward: Object.fromEntries(toward.map((one) => [name(one.toward), say(one.flip)])),
  }
}

function sayVerdict(verdict: Flip['verdict'], name: (column: number) => string): string {
  if (verdict.kind === 'pick') return name(verdict.framework)
  return verdict.kind === 'tie' ? verdict.frameworks.map(name).join(' = ') : verdict.kind
}

/** Two frameworks and questions with the same options; points by fits of 3 and the weight. */
function buildDuel(
  weights: Readonly<Record<string, number>>,
  options: Readonly<Record<string, StatedOption>>,
): Model {
  const questions = Object.entries(weights).map(([id, weight]) => [id, { weight, options }])
  return compileModel(
    buildDataset({
      frameworks: { django: { admin: 4 }, flask: { admin: 0 } },
      questions: Object.fromEntries(questions),
    }),
  )
}

/** The same option as the answer to every question. */
function toAll({ questions }: Model, option: string) {
  return Object.fromEntries(questions.map(({ id }) => [id, option]))
}

const TWO_WAYS = { django: { fits: { django: 1 } }, flask: { fits: { flask: 1 } } }

test('one answer whose change outweighs the margin flips the verdict', () => {
  // "daily" 12, -6, -12 and "many-wait" -2, 0, 4: Django 10, Flask -6, FastAPI -8.
  // Without "daily" FastAPI leads with 4. Flask: "idle" rules Django out, but leaves Flask -6 and
  // FastAPI -12 + 6 = -6 level; "daily" twice as important makes that -12 and -18.
  expect(flip({ staff: 'daily', load: 'many-wait' })).toEqual({
    cheapest: ['staff: daily -> never'],
    verdict: 'fastapi',
    toward: {
      flask: ['staff: daily -> daily!', 'load: many-wait -> idle'],
      fastapi: ['staff: daily -> never'],
    },
  })
})

test('an answer that rules the pick out flips the verdict, whatever the margin', () => {
  // Django 18 - 2 = 16 to FastAPI 4. With "idle" it would be 15 to 6, but Django is out.
  expect(flip({ code: 'django!', load: 'many-wait' })).toMatchObject({
    toward: { fastapi: ['load: many-wait -> idle'] },
  })
})

test('to become level is another verdict, but not enough to be the pick', () => {
  // Django 3 + 3 to 0; one answer turned round makes it 3 to 3.
  const model = buildDuel({ staff: 1, load: 1 }, TWO_WAYS)
  expect(flip({ staff: 'django', load: 'django' }, model)).toEqual({
    cheapest: ['staff: django -> flask'],
    verdict: 'django = flask',
    toward: { flask: ['staff: django -> flask', 'load: django -> flask'] },
  })
})

test('of several changes too, as many as make it level change the verdict, and one more leads', () => {
  // Django 3 x 4 = 12 to 0: two turned round make it 6 to 6, three 3 to 9.
  const model = buildDuel({ staff: 1, load: 1, data: 1, team: 1 }, TWO_WAYS)
  const found = flip({ staff: 'django', load: 'django', data: 'django', team: 'django' }, model)
  expect(found).toMatchObject({ verdict: 'django = flask' })
  expect(found.cheapest).toHaveLength(2)
  expect(found.toward.flask).toHaveLength(3)
})

test('the largest gains come first where several changes are needed', () => {
  // Django 3 + 9 + 9 + 3 + 3 + 3 = 30 to 0. "load" and "data" make it 12 to 18; no other two answers
  // do better than 18 to 12.
  const model = buildDuel({ staff: 1, load: 3, data: 3, team: 1, upkeep: 1, time: 1 }, TWO_WAYS)
  const all = toAll(model, 'django')
  expect(flip(all, model)).toMatchObject({
    cheapest: ['load: django -> flask', 'data: django -> flask'],
    verdict: 'flask',
  })
})

test('of pairs that ask equally much the first in the order of the model comes first', () => {
  // Django 3 + 6 + 9 + 3 = 21 to 0: "staff" and "data" make it 9 to 12, "load" and "data" 6 to 15.
  const model = buildDuel({ staff: 1, load: 2, data: 3, team: 1 }, TWO_WAYS)
  expect(flip(toAll(model, 'django'), model).cheapest).toEqual([
    'staff: django -> flask',
    'data: django -> flask',
  ])
})

test('a milder set of as many changes is preferred to the one with the largest gains', () => {
  // Django 12 + 9 + 9 = 30 to 0. The important answer and another make it 9 to 21; the two that
  // are not important make it 12 to 18, which is enough.
  const model = buildDuel({ staff: 2, load: 3, team: 3 }, TWO_WAYS)
  expect(flip({ staff: 'django!', load: 'django', team: 'django' }, model)).toMatchObject({
    cheapest: ['load: django -> flask', 'team: django -> flask'],
    verdict: 'flask',
  })
})

test('of three changes, one that needs less than it gives gives way to a milder one', () => {
  // Django 9 x 3 = 27 to 0. A far option makes a difference of 12, the neighbour one of 6: of three
  // changes two have to go far, 24 + 6 = 30, and the third need not.
  const weights = { a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1, h: 1, i: 1 }
  const model = buildDuel(weights, { ...TWO_WAYS, far: { fits: { flask: 3 } } })
  const { cheapest, verdict } = flip(toAll(model, 'django'), model)
  expect(verdict).toBe('flask')
  expect(cheapest).toEqual(['a: django -> flask', 'h: django -> far', 'i: django -> far'])
})

test('of as many changes toward different rivals those that ask less come first', () => {
  // Django 5 x 3 = 15 to 0; three turned round make it 6 to 9, to FastAPI next door, to Flask beyond.
  const question = {
    options: {
      django: { fits: { django: 1 } },
      fastapi: { fits: { fastapi: 1 } },
      flask: { fits: { flask: 1 } },
    },
  }
  const model = compileModel(
    buildDataset({
      frameworks: { django: { admin: 4 }, flask: { admin: 4 }, fastapi: { admin: 4 } },
      questions: { a: question, b: question, c: question, d: question, e: question },
    }),
  )
  const { cheapest, verdict } = flip(toAll(model, 'django'), model)
  expect(verdict).toBe('fastapi')
  expect(cheapest).toHaveLength(3)
})

/** Three picks, and as many questions, all answered for Django. */
function flipAmongThree(questions: string, options: Readonly<Record<string, StatedOption>>) {
  const model = compileModel(
    buildDataset({
      frameworks: { django: { admin: 4 }, flask: { admin: 4 }, fastapi: { admin: 4 } },
      questions: Object.fromEntries([...questions].map((id) => [id, { options }])),
    }),
  )
  return flip(toAll(model, 'django'), model)
}

const THREE_WAYS = { ...TWO_WAYS, fastapi: { fits: { fastapi: 1 } } }

test.each(['abcd', 'abcdef'])('half of %s turned round goes to the rival that asks less', (all) => {
  // Django 12 or 18 to 0; half of it turned round makes it level with whoever is next door.
  const { django, flask, fastapi } = THREE_WAYS
  expect(flipAmongThree(all, { django, fastapi, flask }).verdict).toBe('django = fastapi')
  expect(flipAmongThree(all, { django, flask, fastapi }).verdict).toBe('django = flask')
  // Next door to both: the first in the order of the model.
  expect(flipAmongThree(all, { fastapi, django, flask }).verdict).toBe('django = flask')
})

test('fewer changes come first, whoever they lead to and however much they ask', () => {
  // Django 6 x 3 = 18 to 0: three turned round make it 9 to 9, two to a far option 12 to 18.
  const { django, flask, fastapi } = THREE_WAYS
  const far = { django, flask, none: {}, fastapi: { fits: { fastapi: 3 } } }
  expect(flipAmongThree('abcdef', far)).toMatchObject({ verdict: 'fastapi' })
  const other = { django, fastapi, none: {}, flask: { fits: { flask: 3 } } }
  expect(flipAmongThree('abcdef', other)).toMatchObject({ verdict: 'flask' })
})

test('a rival that nothing leads to leaves the flip to another', () => {
  // The third one loses by every answer.
  const toward = (one: string, other: string) => ({ fits: { [one]: 1, [other]: -1 } })
  const flask = { django: toward('django', 'fastapi'), flask: toward('flask', 'fastapi') }
  expect(flipAmongThree('abcd', flask).verdict).toBe('django = flask')
  const fastapi = { django: toward('django', 'flask'), fastapi: toward('fastapi', 'flask') }
  expect(flipAmongThree('abcd', fastapi).verdict).toBe('django = fastapi')
})

test('a change that rules everybody out is a flip too', () => {
  const model = compileModel(
    buildDataset({
      frameworks: { django: { admin: 3 }, flask: { admin: 1 } },
      questions: {
        staff: { options: TWO_WAYS },
        team: { options: TWO_WAYS },
        load: { options: { loose: {}, strict: { requires: { admin: 4 } } } },
      },
    }),
  )
  expect(flip({ staff: 'django!', team: 'django!', load: 'loose' }, model)).toMatchObject({
    cheapest: ['load: loose -> strict'],
    verdict: 'none',
  })
})

test('of equal single changes the one to the neighbouring option comes first', () => {
  // Django 3 to 0; "flask" makes it 0 to 3, and so does the far option, 0 to 9.
  const model = buildDuel({ staff: 1 }, { ...TWO_WAYS, far: { fits: { flask: 3 } } })
  expect(flip({ staff: 'django' }, model).cheapest).toEqual(['staff: django -> flask'])
  expect(flip({ staff: 'far' }, model).cheapest).toEqual(['staff: far -> django'])
})

test('of equal single changes the one of the less important answer comes first', () => {
  // Django 6 + 6 to Flask 9: either answer for Django turned round is enough.
  const model = buildDuel({ staff: 1, load: 2, team: 3 }, TWO_WAYS)
  expect(flip({ staff: 'django!', load: 'django', team: 'flask' }, model).toward).toEqual({
    flask: ['load: django -> flask'],
  })
})

test('a change of importance counts as a change', () => {
  // Django 3 to Flask 3 is a tie; an answer said to be important ends it, 3 to 6.
  const model = buildDuel({ staff: 1, load: 1 }, TWO_WAYS)
  expect(flip({ staff: 'django', load: 'flask' }, model).toward).toEqual({
    django: ['staff: django -> django!'],
    flask: ['staff: django -> flask'],
  })
})

test('answers that rule a rival out have to change before it can lead', () => {
  // "idle" requires async 2: only Flask and FastAPI are in. Without it Django has 12 - 0.
  expect(flip({ staff: 'daily', load: 'idle' }).toward).toMatchObject({
    django: ['load: idle -> many-wait'],
  })
})

test('what rules a rival out has to change beside what it takes to lead', () => {
  // Django 3 + 3 + 3 to 0: two turned round make it 3 to 6, but Flask is out while it is strict.
  const model = compileModel(
    buildDataset({
      frameworks: {
        django: { admin: 4, async: 4 },
        flask: { admin: 0, async: 4 },
        fastapi: { admin: 4, async: 0 },
      },
      questions: {
        staff: { options: TWO_WAYS },
        data: { options: TWO_WAYS },
        team: { options: TWO_WAYS },
        load: {
          options: { strict: { requires: { admin: 2 } }, idle: { requires: { async: 2 } } },
        },
        code: { options: { waits: { requires: { async: 2 } }, none: {} } },
      },
    }),
  )
  const alike = { staff: 'django', data: 'django', team: 'django' }
  const { flask } = flip({ ...alike, load: 'strict', code: 'waits' }, model).toward
  expect(flask).toHaveLength(3)
  expect(flask).toContain('load: strict -> idle')
})

test('an answer that stays and rules a stronger rival out helps the weaker one', () => {
  // Django 3 + 3, Flask 0, and FastAPI 27, which is out as long as the load is strict.
  const model = compileModel(
    buildDataset({
      frameworks: { django: { admin: 4 }, flask: { admin: 4 }, fastapi: { admin: 0 } },
      questions: {
        load: { options: { strict: { requires: { admin: 2 } }, loose: {} } },
        code: { weight: 3, options: { fastapi: { fits: { fastapi: 3 } }, none: {} } },
        staff: { options: TWO_WAYS },
        team: { options: TWO_WAYS },
      },
    }),
  )
  const answers = { load: 'strict', code: 'fastapi', staff: 'django', team: 'django' }
  expect(flip(answers, model).toward).toEqual({
    flask: ['staff: django -> flask', 'team: django -> flask'],
    fastapi: ['load: strict -> loose'],
  })
})

test('an answer that rules out a rival cannot stay where it rules out the framework itself', () => {
  // "strict" leaves Django alone, with 3 + 3 + 3. Without it FastAPI has 27, so its code has to go,
  // and two of Django's three answers have to be turned round for Flask to have 6 to 3.
  const model = compileModel(
    buildDataset({
      frameworks: { django: { admin: 4 }, flask: { admin: 0 }, fastapi: { admin: 0 } },
      questions: {
        load: { options: { strict: { requires: { admin: 2 } }, loose: {} } },
        code: { weight: 3, options: { fastapi: { fits: { fastapi: 3 } }, none: {} } },
        staff: { options: TWO_WAYS },
        data: { options: TWO_WAYS },
        team: { options: TWO_WAYS },
      },
    }),
  )
  const alike = { staff: 'django', data: 'django', team: 'django' }
  const { flask } = flip({ ...alike, load: 'strict', code: 'fastapi' }, model).toward
  expect(flask).toHaveLength(4)
  expect(flask).toContain('load: strict -> loose')
  expect(flask).toContain('code: fastapi -> none')
})

test('a must-have turned into an answer that cannot be one is important instead', () => {
  // "daily" as a must-have leaves Django alone; without it FastAPI leads with 4.
  expect(flip({ staff: 'daily!!', load: 'many-wait' }).toward).toMatchObject({
    fastapi: ['staff: daily!! -> never!'],
  })
})

test('where every pick is ruled out, the way back to each is a flip', () => {
  // Django lacks async 3, FastAPI admin 2, Flask both.
  expect(flip({ staff: 'daily!!', load: 'many-wait!!' })).toMatchObject({
    toward: { django: ['load: many-wait!! -> many-wait!'] },
  })
})

test('a rival that no set of changes brings to the top has no flip', () => {
  const model = buildDuel({ staff: 1 }, { django: { fits: { django: 1 } }, none: {} })
  expect(flip({ staff: 'django' }, model)).toMatchObject({
    cheapest: ['staff: django -> none'],
    verdict: 'open',
    toward: { flask: null },
  })
})

test('nothing answered has no flip', () => {
  expect(flip({})).toMatchObject({ cheapest: null, verdict: null })
})
