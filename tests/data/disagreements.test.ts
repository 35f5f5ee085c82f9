import { describe, expect, it } from 'vitest'
import {
  ENGLISH,
  FITS,
  FLASK,
  OPTION,
  type PlantedCase,
  proveReported,
  TEAM,
  TRAIT,
} from '#tests/fixtures/plantedCase.ts'
import { issuesOf, plant, realFiles } from '#tests/fixtures/plantMistakes.ts'

const USE_CASES = 'use-cases.json'
const PITFALLS = 'pitfalls.json'
const FEATURES = 'features.json'
const COMBINATIONS = 'combinations.json'
const CLAIMS = 'claims.json'
const PRECEDENTS = 'precedents.json'
const PERSONAS = 'personas.json'
const LOCK = 'ids.lock.json'

const references: readonly PlantedCase[] = [
  [
    'a framework that is not rated on a criterion',
    FLASK,
    { 'traits.orm': undefined },
    ['traits.orm', undefined, 'a level for this criterion, or "notRated" and why'],
  ],
  [
    'a trait on a criterion that does not exist',
    FLASK,
    { 'traits.charm': TRAIT },
    ['traits.charm', 'charm', 'the id of a criterion'],
  ],
  [
    'a trait with a source that does not exist',
    FLASK,
    { 'traits.orm.source': 'hearsay' },
    ['traits.orm.source', 'hearsay', 'the id of a source'],
  ],
  [
    'the shape of another framework',
    FLASK,
    { mark: 'slashes' },
    ['mark', 'slashes', 'a shape that no other framework has'],
  ],
  [
    'a need for a criterion that does not exist',
    TEAM,
    { [`${OPTION}.needs.charm`]: 1 },
    [`${OPTION}.needs`, 'charm', 'the id of a criterion'],
  ],
  [
    'a must-have on a criterion that does not exist',
    TEAM,
    { [`${OPTION}.must`]: { charm: 1 } },
    [`${OPTION}.must`, 'charm', 'the id of a criterion'],
  ],
  [
    'evidence for a framework that does not exist',
    TEAM,
    { 'questions.2.options.0.fits': { django2: FITS.flask } },
    ['questions.2.options.0.fits', 'django2', 'the id of a framework'],
  ],
  [
    'evidence with a source that does not exist',
    TEAM,
    { 'questions.2.options.2.fits.flask.source': 'hearsay' },
    ['questions.2.options.2.fits.flask.source', 'hearsay', 'the id of a source'],
  ],
  [
    'a theme in the place of another',
    TEAM,
    { order: 1 },
    ['order', 1, 'a place that no other theme has'],
  ],
  [
    'a usual answer to a question that does not exist',
    USE_CASES,
    { 'useCases.0.answers.colour': 'red' },
    ['useCases.0.answers.colour', 'colour', 'the id of a question'],
  ],
  [
    'a usual answer that is none of the options',
    USE_CASES,
    { 'useCases.0.answers.languages': 'many' },
    ['useCases.0.answers.languages', 'many', 'one of one, several'],
  ],
  [
    'a pitfall of a framework that does not exist',
    PITFALLS,
    { 'pitfalls.0.frameworks': ['bottle'] },
    ['pitfalls.0.frameworks', 'bottle', 'the id of a framework'],
  ],
  [
    'a pitfall that waits for a question that does not exist',
    PITFALLS,
    { 'pitfalls.0.when.0.colour': ['red'] },
    ['pitfalls.0.when.0', 'colour', 'the id of a question'],
  ],
  [
    'a pitfall that waits for an answer that does not exist',
    PITFALLS,
    { 'pitfalls.0.when.0.languages': ['many'] },
    ['pitfalls.0.when.0.languages', 'many', 'one of one, several'],
  ],
  [
    'a pitfall with a source that does not exist',
    PITFALLS,
    { 'pitfalls.0.source': 'hearsay' },
    ['pitfalls.0.source', 'hearsay', 'the id of a source'],
  ],
  [
    'a row of the feature table without one framework',
    FEATURES,
    { 'features.0.values.flask': undefined },
    ['features.0.values.flask', undefined, 'what this framework has'],
  ],
  [
    'a row of the feature table with a framework that does not exist',
    FEATURES,
    {
      'features.0.values.bottle': {
        today: 'Small',
        source: 'wagtail-docs',
        checkedOn: '2026-11-24',
      },
    },
    ['features.0.values', 'bottle', 'the id of a framework'],
  ],
  [
    'a cell of the feature table without a source where the row is no judgement',
    FEATURES,
    { 'features.0.values.flask': { today: 'Small' } },
    ['features.0.values.flask.source', undefined, 'a source, or a judgement for the whole row'],
  ],
  [
    'a combination with a framework that does not exist',
    COMBINATIONS,
    { 'combinations.0.frameworks': ['django', 'bottle'] },
    ['combinations.0.frameworks', 'bottle', 'the id of a framework'],
  ],
  [
    'a combination that waits for an answer that does not exist',
    COMBINATIONS,
    { 'combinations.0.when.0.languages': ['many'] },
    ['combinations.0.when.0.languages', 'many', 'one of one, several'],
  ],
  [
    'an example of a combination with a source that does not exist',
    COMBINATIONS,
    { 'combinations.0.examples.0.source': 'hearsay' },
    ['combinations.0.examples.0.source', 'hearsay', 'the id of a source'],
  ],
  [
    'a claim that is no opinion and has no source',
    CLAIMS,
    { 'claims.0.verdict': 'outdated', 'claims.0.sources': [] },
    ['claims.0.sources', [], 'at least one source, for only an opinion has none'],
  ],
  [
    'a claim with a source that does not exist',
    CLAIMS,
    { 'claims.0.sources': ['hearsay'] },
    ['claims.0.sources.0', 'hearsay', 'the id of a source'],
  ],
  [
    'a project on a framework that does not exist',
    PRECEDENTS,
    { 'precedents.0.framework': 'bottle' },
    ['precedents.0.framework', 'bottle', 'the id of a framework'],
  ],
  [
    'a project with an answer that does not exist',
    PRECEDENTS,
    { 'precedents.0.answers.languages': 'many' },
    ['precedents.0.answers.languages', 'many', 'one of one, several'],
  ],
  [
    'a reason of a project with a source that does not exist',
    PRECEDENTS,
    { 'precedents.0.rationales.+': { text: 'Why.', source: 'hearsay' } },
    ['precedents.0.rationales.0.source', 'hearsay', 'the id of a source'],
  ],
  [
    'a published situation that accepts a framework that does not exist',
    PERSONAS,
    { 'personas.0.accepted': ['bottle'] },
    ['personas.0.accepted', 'bottle', 'the id of a framework'],
  ],
  [
    'a published situation with a question that does not exist',
    PERSONAS,
    { 'personas.0.answers.colour': 'red' },
    ['personas.0.answers.colour', 'colour', 'the id of a question'],
  ],
  [
    'an option without words',
    ENGLISH,
    { 'questions.languages.options.one': undefined },
    ['questions.languages.options.one', undefined, 'the words for it'],
  ],
  [
    'a question without words',
    ENGLISH,
    { 'questions.languages': undefined },
    ['questions.languages', undefined, 'the words for it'],
  ],
  [
    'a theme of criteria without words',
    ENGLISH,
    { 'criterionThemes.load': undefined },
    ['criterionThemes.load', undefined, 'the words for it'],
  ],
  [
    'words for a theme that no criterion has',
    ENGLISH,
    { 'criterionThemes.weather': 'Weather' },
    ['criterionThemes.weather', 'weather', 'no words: the dataset has nothing of this id'],
  ],
  [
    'words for nothing',
    ENGLISH,
    { 'terms.cloud': { name: 'Cloud', meaning: 'Far away.' } },
    ['terms.cloud', 'cloud', 'no words: the dataset has nothing of this id'],
  ],
  [
    'a locked code that is taken away',
    LOCK,
    { 'questions.zz': { id: 'gone', options: {} } },
    [
      'questions.zz',
      'gone',
      'to be in use still, or to stand under "retired" with the day: old links have this code',
    ],
  ],
  [
    'a code that is not locked',
    LOCK,
    { 'questions.sc': undefined },
    ['questions.sc', undefined, '"scope" (run: npm run lock-ids)'],
  ],
]

describe('what disagrees with the rest of the data is reported with its file, place, value and what was expected', () => {
  it.each(references)('%s', (...given) => proveReported(...given))

  it.each(['not-sure', 'no-preference', 'open', 'closed'])(
    'an option with the id "%s", which is an answer to every question',
    (id) => {
      expect(issuesOf(plant({ [TEAM]: { [`${OPTION}.id`]: id } }))).toContainEqual({
        file: TEAM,
        path: `${OPTION}.id`,
        value: id,
        expected: 'another id: not-sure, open, no-preference, closed answer every question',
      })
    },
  )

  it('nothing is reported where there is no mistake', () => {
    expect(issuesOf(realFiles)).toEqual([])
  })
})
