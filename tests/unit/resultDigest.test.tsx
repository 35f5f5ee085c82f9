import { describe, expect, it } from 'vitest'
import { decide } from '#engine/decide.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import { real } from '#tests/fixtures/realDataset.ts'
import { renderInWizard } from '#tests/fixtures/renderInWizard.tsx'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'
import { ResultDigest } from '#ui/result/ResultDigest.tsx'

const model = compileModel(real.dataset)

function render(stated: Readonly<Record<string, string>>): string {
  const answers = toAnswers(stated)
  return renderInWizard(<ResultDigest decision={decide(model, answers)} />, answers)
}

describe('a result at a glance', () => {
  it('has no case against the only pick that is left, only somebody who is ruled out', () => {
    const shown = render({ audience: 'me-or-a-few!!', content: 'editors-publish!!' })
    expect(shown).toMatch(/For \w+, which is ruled out/)
    expect(shown).not.toContain('Against it')
  })

  it('names the third of three that are level', () => {
    const shown = render({ time: 'weeks', upkeep: 'nobody' })
    expect(shown).toMatch(/Level with them: (Django|Flask|FastAPI)\./)
    expect(render({ data: 'documents-or-several' })).not.toContain('Level with them')
  })

  it('calls an answer that is the name of a framework by its question as well', () => {
    const shown = render({ 'known-best': 'none', 'existing-code': 'other', team: 'several-teams' })
    expect(shown).toMatch(/>(What people know|Code that stays): [^<]+</)
  })
})
