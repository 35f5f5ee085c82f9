import { describe, expect, it } from 'vitest'
import { compileModel } from '#engine/model/compileModel.ts'
import { toAnsweredRows } from '#engine/model/toAnsweredRows.ts'
import { findWidestGap } from '#engine/reasons/findWidestGap.ts'
import { buildDataset } from '#tests/fixtures/buildDataset.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

const dataset = buildDataset({
  frameworks: {
    django: { admin: 4, typing: 1, pages: 3 },
    flask: { admin: 2, typing: 3, pages: 3 },
    fastapi: { admin: 1, typing: 4, pages: 3 },
  },
  questions: {
    staff: { options: { yes: { needs: { admin: 1 } } } },
    contract: { weight: 2, options: { yes: { needs: { typing: 1 } } } },
    interface: { options: { pages: { needs: { pages: 3 } } } },
    code: { options: { django: { fits: { django: 3 } } } },
  },
})
const model = compileModel(dataset)
const [django, fastapi, flask] = ['django', 'fastapi', 'flask'].map((id) =>
  model.frameworkIds.indexOf(id),
) as [number, number, number]
const gap = (stated: Readonly<Record<string, string>>, frameworks: readonly number[]) =>
  findWidestGap(model, toAnsweredRows(model, toAnswers(stated)), frameworks)

describe('the widest gap between two frameworks', () => {
  it('is the largest contribution of a criterion, whomever it speaks for', () => {
    // admin: 1 × (4 − 2) = 2 for Django; typing: 2 × (1 − 3) = −4, for Flask.
    const found = gap({ staff: 'yes', contract: 'yes' }, [django, flask])
    expect(found).toMatchObject({ criterion: 'typing', points: -4 })
  })

  it('counts importance, and of two equal ones is the one that is asked about first', () => {
    // admin: 2 × 1 × (4 − 2) = 4, as far from 0 as typing.
    const found = gap({ staff: 'yes!!', contract: 'yes' }, [django, flask])
    expect(found).toMatchObject({ criterion: 'admin', points: 4 })
  })

  it('among three is the widest between any two of them', () => {
    // Django and FastAPI: typing 2 × (1 − 4) = −6.
    const found = gap({ contract: 'yes' }, [django, flask, fastapi])
    expect(found).toMatchObject({ criterion: 'typing', points: -6 })
  })

  it('is never about code that is there, which nothing can be built to find out', () => {
    expect(gap({ code: 'django' }, [django, flask])).toBeNull()
    expect(gap({ code: 'django', staff: 'yes' }, [django, flask])).toMatchObject({
      criterion: 'admin',
    })
  })

  it('is none where the answers treat them alike', () => {
    expect(gap({ interface: 'pages' }, [django, flask])).toBeNull()
    expect(gap({ staff: 'yes' }, [django])).toBeNull()
  })
})
