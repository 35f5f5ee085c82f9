import { expect, test } from 'vitest'
import { toAnsweredRows } from '#engine/model/toAnsweredRows.ts'
import { findDeciding } from '#engine/questions/findDeciding.ts'
import { shop } from '#tests/fixtures/shop.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

type Stated = Readonly<Record<string, string>>

const [STAFF, LOAD, CODE] = [0, 1, 2]

const deciding = (firm: Stated, doubted: Stated, open: readonly number[]) => {
  const [sure, unsure] = [firm, doubted].map((stated) => toAnsweredRows(shop, toAnswers(stated)))
  return findDeciding(shop, sure ?? [], unsure ?? [], open)
}

test('what can change the pick by itself decides, doubted or open, in the order of the questions', () => {
  // FastAPI leads Django by 6: code "django" gives Django 9, staff "daily" 24.
  expect(deciding({ load: 'many-wait' }, { code: 'none' }, [STAFF])).toEqual([STAFF, CODE])
})

test('what can change it only together with others does not decide', () => {
  // FastAPI leads Django by 12: code "django" is not enough.
  expect(deciding({ load: 'many-wait!' }, { staff: 'never' }, [CODE])).toEqual([STAFF])
})

test('where nothing can change the pick nothing decides', () => {
  expect(deciding({ load: 'idle!' }, { staff: 'never' }, [CODE])).toEqual([])
})

test('a doubted answer decides as well by not being given at all', () => {
  // With "daily" it is Django; without it code "several" leaves all three level.
  expect(deciding({ code: 'several' }, { staff: 'daily' }, [])).toEqual([STAFF])
})

test('an answer that is not in doubt never decides', () => {
  expect(deciding({ staff: 'daily', load: 'ordinary' }, {}, [])).toEqual([])
  expect(deciding({}, { staff: 'daily', load: 'ordinary' }, [])).toEqual([STAFF, LOAD])
})
