import { describe, it } from 'vitest'
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

const shapes: readonly PlantedCase[] = [
  ['a number for a text', FLASK, { name: 5 }, ['name', 5, 'text']],
  ['a text for a list', FLASK, { versions: 'x' }, ['versions', 'x', 'a list']],
  ['a level of 5', FLASK, { 'traits.orm.level': 5 }, ['traits.orm.level', 5, 'at most 4']],
  ['half a level', FLASK, { 'traits.orm.level': 1.5 }, ['traits.orm.level', 1.5, 'a whole number']],
  ['a bare level', FLASK, { 'traits.orm': 3 }, ['traits.orm', 3, 'an object']],
  [
    'a level without a reason',
    FLASK,
    { 'traits.orm.because': undefined },
    ['traits.orm.because', undefined, 'text'],
  ],
  [
    'an empty reason',
    FLASK,
    { 'traits.orm.because': '' },
    ['traits.orm.because', '', 'at least 1 character'],
  ],
  [
    'a day as people write it',
    FLASK,
    { 'traits.orm.checkedOn': '24.11.2026' },
    ['traits.orm.checkedOn', '24.11.2026', 'a day such as "2026-11-24"'],
  ],
  [
    'a misspelt key',
    FLASK,
    { 'traits.orm.levl': 2 },
    ['traits.orm.levl', 2, 'no key of this name here'],
  ],
  [
    'an id with a capital',
    FLASK,
    { 'traits.Orm': TRAIT },
    ['traits.Orm', 'Orm', 'lower-case words joined by hyphens, such as "staff-screens"'],
  ],
  [
    'a role that is none',
    FLASK,
    { role: 'boss' },
    ['role', 'boss', 'one of "pick", "alternative"'],
  ],
  [
    'a shape that nobody has drawn',
    FLASK,
    { mark: 'star' },
    [
      'mark',
      'star',
      'one of "square", "disc", "slashes", "triangle", "funnel", "diamond", "cross", "arch", "hexagon", "hourglass", "ring", "stairs"',
    ],
  ],
  [
    'a homepage that runs code',
    FLASK,
    { homepage: 'javascript:alert(1)' },
    ['homepage', 'javascript:alert(1)', 'an address that begins with https://'],
  ],
  [
    'a source that runs code',
    'sources.json',
    { 'sources.0.address': 'javascript:alert(1)' },
    ['sources.0.address', 'javascript:alert(1)', 'an address that begins with https://'],
  ],
  [
    'a source whose address begins with a tab',
    'sources.json',
    { 'sources.0.address': '\tjavascript:alert(1)' },
    ['sources.0.address', '\tjavascript:alert(1)', 'an address that begins with https://'],
  ],
  [
    'a kind of question that does not exist',
    TEAM,
    { 'questions.0.kind': 'poll' },
    ['questions.0.kind', 'poll', 'one of "choice", "incumbency"'],
  ],
  [
    'direct evidence for a framework in a question of merits',
    TEAM,
    { [`${OPTION}.fits`]: FITS },
    [`${OPTION}.fits`, FITS, 'no key of this name here'],
  ],
  [
    'a need that is a word',
    TEAM,
    { [`${OPTION}.needs.orm`]: 'much' },
    [`${OPTION}.needs.orm`, 'much', 'a number or an object'],
  ],
  [
    'a need that is too strong',
    TEAM,
    { [`${OPTION}.needs.orm`]: { need: 4, enough: 4 } },
    [`${OPTION}.needs.orm.need`, 4, 'at most 3'],
  ],
  [
    'a claim that is used by something that is no path',
    'claims.json',
    { 'claims.0.usedBy.0': 'the orm' },
    ['claims.0.usedBy.0', 'the orm', 'a path such as "traits/django/orm"'],
  ],
  [
    'a verdict on a claim that is none',
    'claims.json',
    { 'claims.0.verdict': 'true' },
    ['claims.0.verdict', 'true', 'one of "confirmed", "imprecise", "outdated", "wrong", "opinion"'],
  ],
  [
    'a spike without its full stop',
    'criteria.json',
    { 'criteria.0.spike': 'Build it' },
    ['criteria.0.spike', 'Build it', 'a sentence that ends with a full stop'],
  ],
  [
    'a plural without its general form',
    ENGLISH,
    { 'ui.points': { one: '{count} point' } },
    ['ui.points.other', undefined, 'text'],
  ],
]

describe('what has the wrong shape is reported with its file, place, value and what was expected', () => {
  it.each(shapes)('%s', (...given) => proveReported(...given))
})
