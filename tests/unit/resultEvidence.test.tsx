import { describe, expect, it } from 'vitest'
import { decide } from '#engine/decide.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import { selectPrecedents } from '#report/selectPrecedents.ts'
import { toEvidenceAddress } from '#report/toEvidenceAddress.ts'
import type { LoadState } from '#state/createLoadStore.ts'
import type { LoadedEvidence } from '#state/loadedEvidence.ts'
import { real } from '#tests/fixtures/realDataset.ts'
import { renderInWizard } from '#tests/fixtures/renderInWizard.tsx'
import { situations } from '#tests/fixtures/situations.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'
import { CloseCall } from '#ui/result/CloseCall.tsx'
import { EvidenceSections } from '#ui/result/EvidenceSections.tsx'

const { dataset, evidence } = real
const model = compileModel(dataset)

function render(
  stated: Readonly<Record<string, string>>,
  state?: LoadState<LoadedEvidence>,
): string {
  const answers = toAnswers(stated)
  return renderInWizard(<EvidenceSections decision={decide(model, answers)} />, answers, state)
}

function renderClose(stated: Readonly<Record<string, string>>): string {
  const answers = toAnswers(stated)
  return renderInWizard(<CloseCall decision={decide(model, answers)} />, answers)
}

const toText = (markup: string) =>
  markup
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')

describe('real projects on the result', () => {
  const shown = render(situations.clearPick)
  const text = toText(shown)
  const { onPick, otherwise } = selectPrecedents(
    evidence.precedents,
    toAnswers(situations.clearPick),
    ['django'],
  )

  it('are the nearest on the pick, then those that chose otherwise', () => {
    expect(onPick.length).toBe(3)
    expect(otherwise.length).toBeGreaterThan(0)
    const names = [...onPick, ...otherwise].map(({ precedent }) => precedent.name)
    const places = names.map((name) => shown.indexOf(`>${name}</h4>`))
    expect(places.toSorted((a, b) => a - b)).toEqual(places)
    expect(places[0]).toBeGreaterThan(0)
    const heading = shown.indexOf('>Chose otherwise</h3>')
    expect(heading).toBeGreaterThan(places[2] ?? 0)
    expect(heading).toBeLessThan(places[3] ?? 0)
  })

  it('say what each is and runs on, and the line that proves it', () => {
    for (const { precedent } of [...onPick, ...otherwise]) {
      const { name } = dataset.frameworks.find(({ id }) => id === precedent.framework) ?? {}
      expect(text).toContain(`${precedent.description} Runs on ${name}.`)
      expect(text).toContain(precedent.evidence.line)
      expect(shown).toContain(`href="${toEvidenceAddress(precedent)}"`)
    }
  })

  it('say what differs, theirs first', () => {
    const differing = [...onPick, ...otherwise].flatMap((near) => near.differing)
    expect(differing.length).toBeGreaterThan(0)
    expect(text.match(/: “[^”]+”, not “[^”]+”/g)).toHaveLength(differing.length)
  })

  it('are said to be a small sample, with its size', () => {
    const real = evidence.precedents.filter(({ isDemonstration }) => !isDemonstration)
    expect(text).toContain(`The nearest of ${real.length} open-source projects`)
    expect(text).toContain('a small sample')
  })

  it('are not there where too little is answered to compare', () => {
    expect(render(situations.tie)).not.toContain('Real projects like yours')
  })
})

describe('first steps on the result', () => {
  const guideOf = (id: string) => {
    const guide = evidence.guides[id]
    if (!guide) throw new Error(`There is no guide to ${id}`)
    return guide.firstSteps
  }

  it('are the page of the pick and of the next in line for pages', () => {
    const text = render(situations.clearPick)
    for (const id of ['django', 'fastapi']) {
      expect(text).toContain(`id="first-steps-${id}"`)
      expect(toText(text)).toContain(guideOf(id).page.see)
      expect(toText(text)).not.toContain(guideOf(id).json.see)
    }
    expect(text).not.toContain('id="first-steps-flask"')
  })

  it('are the JSON programs for programs', () => {
    const text = toText(render(situations.leaning))
    expect(text).toContain(guideOf('fastapi').json.see)
    expect(text).not.toContain(guideOf('fastapi').page.see)
  })

  it('hold a button for each block of code, which shows once a script runs', () => {
    const markup = render(situations.leaning)
    const blocks = markup.match(/<pre/g) ?? []
    expect(blocks.length).toBeGreaterThan(5)
    expect(markup.match(/<button[^>]* hidden=""/g)).toHaveLength(blocks.length)
  })

  it('cite sources that the questions do not need', () => {
    const cited = evidence.sources.filter(
      ({ id }) => !dataset.sources.some((source) => source.id === id),
    )
    const markup = render(situations.clearPick)
    expect(cited.some(({ address = 'nowhere' }) => markup.includes(`href="${address}"`))).toBe(true)
  })

  it('stand alone where nobody else is left', () => {
    const markup = render({ 'existing-code': 'django!!', data: 'own-tables' })
    expect(markup).toContain('id="first-steps-django"')
    expect(markup.match(/id="first-steps-/g)).toHaveLength(1)
    expect(markup).not.toContain('type="radio"')
  })
})

describe('what comes after the verdict', () => {
  it('is announced in a sentence while it loads', () => {
    expect(toText(render(situations.clearPick, { kind: 'loading' })).trim()).toBe(
      'Real projects and first steps are on their way.',
    )
  })

  it('leads elsewhere where it cannot be loaded', () => {
    const markup = render(situations.clearPick, { kind: 'failed' })
    expect(markup).toContain('could not be loaded')
    for (const page of ['first-steps', 'compare']) {
      expect(markup).toContain(`href="./${page}.html"`)
    }
  })

  it('is nothing where nobody is picked', () => {
    expect(render(situations.nobodyLeft)).toBe('')
  })
})

describe('too close to call', () => {
  it('names the questions that would decide, and one thing to build with both', () => {
    const text = toText(renderClose(situations.tooClose))
    expect(text).toContain('What would settle it')
    expect(text).toMatch(/Something to try in \w+ and \w+/)
    expect(dataset.criteria.filter(({ spike = '' }) => text.includes(spike))).toHaveLength(1)
    expect(renderClose(situations.tooClose)).toMatch(/<button/)
  })

  it('has nothing to try where nothing sets the two apart, but questions to answer', () => {
    const markup = renderClose(situations.tie)
    expect(dataset.criteria.some(({ spike = '' }) => markup.includes(spike))).toBe(false)
    expect(markup.match(/<button/g)).toHaveLength(3)
    expect(toText(markup)).toMatch(/\d+ more stand under “Still open”/)
  })

  it('is said of nothing else', () => {
    expect(renderClose(situations.clearPick)).toBe('')
    expect(renderClose(situations.nobodyLeft)).toBe('')
  })
})
