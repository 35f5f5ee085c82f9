import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { InputError } from '#cli/inputError.ts'
import { requireCommand } from '#cli/requireCommand.ts'
import { applyOverrides } from '#engine/model/applyOverrides.ts'
import { toToken } from '#link/toToken.ts'
import { toStatedOverrides } from '#report/toStatedOverrides.ts'
import { real } from '#tests/fixtures/realDataset.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

const USAGE =
  'Say what to decide with one of --use-case <id>, --answers <JSON>, --link <address or token>, --file <cases.jsonl> or --team <answers or links>.'
const OBJECT =
  'The answers must be an object from question id to option id, such as {"scope": "one-job"}.'
const OVERRIDES =
  'The overrides must be an object from framework id to criteria and levels, such as {"django": {"orm": 3}}.'
const SOME = ['--use-case', 'json-api']
const read = (args: readonly string[]) => requireCommand(real.dataset, args)

describe('a command that cannot be followed is refused in one line', () => {
  it.each<[string, readonly string[], string]>([
    ['two things asked', ['--link', '1.', '--answers', '{}'], USAGE],
    ['a file and answers', ['--file', 'a', '--answers', '{}'], USAGE],
    [
      'one thing asked twice',
      ['--use-case', 'json-api', '--use-case', 'prototype'],
      `Option '--use-case' was given twice. ${USAGE}`,
    ],
    ['an option nobody knows', ['--usecase', 'a'], `Unknown option '--usecase'. ${USAGE}`],
    [
      'an option without its value',
      ['--answers'],
      `Option '--answers <value>' argument missing. ${USAGE}`,
    ],
    [
      'an option where a value should be',
      ['--answers', '--link'],
      `Option '--answers' argument is ambiguous. ${USAGE}`,
    ],
    ['answers that are nothing', ['--answers', 'null'], OBJECT],
    ['answers that are a list', ['--answers', '[]'], OBJECT],
    ['answers that are a number', ['--answers', '5'], OBJECT],
    [
      'a question that does not exist, beside a typical project',
      ['--use-case', 'json-api', '--answers', '{"acounts": "nobody"}'],
      'There is no question "acounts". Did you mean "accounts"?',
    ],
    [
      'a question with a line end in it',
      ['--answers', '{"sco\\npe": "one-job"}'],
      'There is no question "sco\\npe". Did you mean "scope"?',
    ],
    [
      'a link of another version',
      ['--link', '2.dab.mw'],
      'The link was written by another version ("2") of the wizard.',
    ],
    [
      'a link that is too long',
      ['--link', `1.${'a'.repeat(3_000)}`],
      'The link is too long to be one of ours: its answers have 3002 characters.',
    ],
    ['a link without answers', ['--link', 'hello'], 'There are no answers in this link.'],
    [
      'a word that belongs to nothing',
      ['--use-case', 'json-api', 'extra'],
      `What "extra" is for is not clear. ${USAGE}`,
    ],
    [
      'an explanation twice',
      ['--explain', '--explain'],
      `Option '--explain' was given twice. ${USAGE}`,
    ],
    ['an explanation of nothing', ['--explain'], USAGE],
    [
      'whether an answer is assumed, in other words than true or false',
      ['--answers', '{"scope": {"option": "one-job", "isAssumed": "yes"}}'],
      'Whether the answer to "scope" is assumed must be true or false.',
    ],
    [
      'whether a site has set an answer, in other words than true or false',
      ['--answers', '{"scope": {"option": "one-job", "isSetBySite": "yes"}}'],
      'Whether the answer to "scope" is set by a site must be true or false.',
    ],
    ...['not-sure', 'no-preference'].flatMap((word): [string, string[], string][] => [
      [
        `an importance that does not exist, beside "${word}"`,
        ['--answers', `{"scope": {"option": "${word}", "importance": "banana"}}`],
        'The importance of "scope" is "banana"; it must be "normal", "important" or "must".',
      ],
      ...['important', 'must'].map((importance): [string, string[], string] => [
        `the importance "${importance}" beside "${word}"`,
        ['--answers', `{"scope": {"option": "${word}", "importance": "${importance}"}}`],
        `The answer "${word}" to "scope" has no importance; only an option has one.`,
      ]),
      [
        `whether "${word}" is assumed, in other words than true or false`,
        ['--answers', `{"scope": {"option": "${word}", "isAssumed": 1}}`],
        'Whether the answer to "scope" is assumed must be true or false.',
      ],
    ]),
    ...['null', '3', '"orm"'].map((given): [string, string[], string] => [
      `the overrides ${given}`,
      [...SOME, '--overrides', given],
      OVERRIDES,
    ]),
    ...[
      'null',
      '[]',
      '{"framework": "django", "level": 3}',
      '{"criterion": "orm", "level": 3}',
    ].map((cell): [string, string[], string] => [
      `a list of overrides with ${cell} in it`,
      [...SOME, '--overrides', `[${cell}]`],
      'An override in a list needs "framework", "criterion" and "level", such as {"framework": "django", "criterion": "orm", "level": 3}.',
    ]),
    [
      'a level of a framework that does not exist, in a list',
      [...SOME, '--overrides', '[{"framework": "__proto__", "criterion": "orm", "level": 3}]'],
      'There is no framework "__proto__". The nearest is "django".',
    ],
    [
      'a list of overrides with a level that does not exist',
      [...SOME, '--overrides', '[{"framework": "django", "criterion": "orm"}]'],
      'The level of "django" on "orm" must be a whole number from 0 to 4.',
    ],
    [
      'a list of overrides with two levels in one place',
      [
        ...[...SOME, '--overrides'],
        '[{"framework": "django", "criterion": "orm", "level": 3}, {"framework": "django", "criterion": "orm", "level": 2}]',
      ],
      'The level of "django" on "orm" is given twice.',
    ],
    [
      'a level of a framework that does not exist',
      [...SOME, '--overrides', '{"djngo": {"orm": 3}}'],
      'There is no framework "djngo". Did you mean "django"?',
    ],
    [
      'levels that are no object',
      [...SOME, '--overrides', '{"django": 3}'],
      'The overrides of "django" must be an object from criterion id to level, such as {"django": {"orm": 3}}.',
    ],
    [
      'a level on a criterion that does not exist',
      [...SOME, '--overrides', '{"django": {"ormm": 3}}'],
      'There is no criterion "ormm". Did you mean "orm"?',
    ],
    ...['5', '-1', '1.5', '"3"', 'null'].map((level): [string, string[], string] => [
      `the level ${level}`,
      [...SOME, '--overrides', `{"django": {"orm": ${level}}}`],
      'The level of "django" on "orm" must be a whole number from 0 to 4.',
    ]),
    [
      'a team of one',
      ['--team', 'json-api'],
      'A team needs the answers of at least two people after --team.',
    ],
    ['a team and answers', ['--team', 'json-api', 'prototype', '--answers', '{}'], USAGE],
    [
      'a team, explained',
      ['--team', 'json-api', 'prototype', '--explain'],
      'A team is decided without --explain and --quick: those are about one person.',
    ],
    [
      'a member whose link is damaged',
      ['--team', 'json-api', '1.dab.zz'],
      '"1.dab.zz": The link is damaged: something was cut off or changed, so its answers cannot be relied on.',
    ],
    [
      'a member who answers what does not exist',
      ['--team', 'json-api', '{"scop": "one-job"}'],
      '"{\\"scop\\": \\"one-job\\"}": There is no question "scop". Did you mean "scope"?',
    ],
    [
      'a member in a file that is not there',
      ['--team', 'json-api', '/nowhere/anna.json'],
      '"/nowhere/anna.json": The file cannot be read.',
    ],
  ])('%s', (_, args, sentence) => {
    expect(() => read(args)).toThrow(new InputError(sentence))
  })

  it('a question as long as a page, cut short', () => {
    const answers = JSON.stringify({ ['x'.repeat(2_000)]: 'one-job' })
    expect(() => read(['--answers', answers])).toThrow(
      /^There is no question "x{60}…"\. The nearest is "[a-z-]+"\.$/,
    )
  })

  it('JSON that breaks, over several lines', () => {
    expect(() => read(['--answers', '{\n"scope":\nx}'])).toThrow(/^This is not valid JSON: [^\n]+$/)
  })
})

describe('what is asked for beside the verdict', () => {
  it('is nothing unless said', () => {
    expect(read(SOME)).toMatchObject({ overrides: {}, isExplained: false, isQuick: false })
  })

  it('goes with any way of giving answers', () => {
    const more = ['--explain', '--quick', '--overrides', '{"django": {"orm": 0}}']
    const asked = { overrides: { django: { orm: 0 } }, isExplained: true, isQuick: true }
    expect(read([...SOME, ...more])).toMatchObject({ kind: 'answers', ...asked })
    expect(read(['--file', 'cases.jsonl', ...more])).toMatchObject({ kind: 'file', ...asked })
  })

  it('levels of one’s own can be given as they are printed', () => {
    const overrides = { django: { orm: 0, admin: 3 }, flask: { orm: 3 } } as const
    const printed = toStatedOverrides(applyOverrides(real.dataset, overrides))
    expect(printed).toHaveLength(3)
    expect(read([...SOME, '--overrides', JSON.stringify(printed)])).toMatchObject({ overrides })
    expect(read([...SOME, '--overrides', '[]'])).toMatchObject({ overrides: {} })
  })

  it('an answer can be said to be assumed, as it is in what is printed', () => {
    const answers = '{"scope": {"option": "one-job", "importance": "normal", "isAssumed": true}}'
    expect(read(['--answers', answers])).toMatchObject({
      answers: { scope: { kind: 'chosen', option: 'one-job', isAssumed: true } },
    })
  })

  it.each([
    ['not-sure', 'open'],
    ['no-preference', 'closed'],
  ])('"%s" can be said in full, at normal importance', (option, kind) => {
    const scope = { option, importance: 'normal', isAssumed: true }
    expect(read(['--answers', JSON.stringify({ scope })])).toMatchObject({
      answers: { scope: { kind } },
    })
  })
})

describe('the members of a team', () => {
  const answers = toAnswers({ scope: 'one-job' })

  it('are given as answers, links, typical projects or files, and go by what was given', () => {
    const folder = mkdtempSync(join(tmpdir(), 'team-'))
    const [bare, printed] = [join(folder, 'anna.json'), join(folder, 'bo.json')]
    writeFileSync(bare, '{"scope": "one-job"}')
    writeFileSync(printed, '{"verdict": {}, "answers": {"scope": "one-job"}}')
    const link = toToken(real.dataset.questions, answers)
    const given = ['{"scope": "one-job"}', link, bare, printed]
    const command = read(['--team', ...given])
    rmSync(folder, { recursive: true })
    expect(command).toMatchObject({
      kind: 'team',
      members: given.map((name) => ({ name, answers, notes: [] })),
    })
  })

  describe('whose JSON holds levels of their own', () => {
    const LEFT_OUT =
      'Their own levels are left out: a team is decided on one set of facts, and --overrides sets it for everybody.'
    const given = { django: { orm: 3 } }
    const listed = [{ framework: 'django', criterion: 'orm', level: 3, published: 4 }]
    const notesOn = (overrides: unknown, ...more: readonly string[]) => {
      const member = JSON.stringify({ answers: { scope: 'one-job' }, overrides })
      const command = read(['--team', member, 'json-api', ...more])
      if (command.kind !== 'team') throw new Error('A team was asked for.')
      return command.members.map(({ notes }) => notes)
    }

    it.each<[string, unknown, readonly string[]]>([
      ['beside none for everybody', given, []],
      ['as they are printed', listed, []],
      ['and everybody has another', given, ['--overrides', '{"django": {"orm": 2}}']],
      ['and everybody has others', given, ['--overrides', '{"flask": {"orm": 3}}']],
      [
        'which is the published one, and everybody has another',
        { django: { orm: 4 } },
        ['--overrides', '{"django": {"orm": 2}}'],
      ],
      ['that cannot be read', { djngo: { orm: 3 } }, []],
    ])('are told that these are left out: %s', (_, overrides, more) => {
      expect(notesOn(overrides, ...more)).toEqual([[LEFT_OUT], []])
    })

    it.each<[string, unknown, readonly string[]]>([
      ['there are none', [], []],
      ['there are none for any framework', { django: {} }, []],
      ['there is nothing', null, []],
      ['everybody has them', given, ['--overrides', '{"django": {"orm": 3}}']],
      ['everybody has them, as printed', listed, ['--overrides', '{"django": {"orm": 3}}']],
      [
        'everybody has them and one more',
        given,
        ['--overrides', '{"flask": {"orm": 3}, "django": {"orm": 3}}'],
      ],
      ['they are the published ones', { django: { orm: 4 } }, []],
    ])('are told nothing where %s', (_, overrides, more) => {
      expect(notesOn(overrides, ...more)).toEqual([[], []])
    })
  })

  it('a typical project answers as usual', () => {
    const command = read(['--team', 'json-api', 'prototype'])
    if (command.kind !== 'team') throw new Error('A team was asked for.')
    expect(command.members[0]?.answers.interface).toMatchObject({ option: 'json', isAssumed: true })
  })
})
