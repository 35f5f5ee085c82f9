import { describe, expect, it } from 'vitest'
import { InputError } from '#cli/inputError.ts'
import { requireCommand } from '#cli/requireCommand.ts'
import { real } from '#tests/fixtures/realDataset.ts'

const USAGE =
  'Say what to decide with one of --use-case <id>, --answers <JSON>, --link <address or token> or --file <cases.jsonl>.'
const OBJECT =
  'The answers must be an object from question id to option id, such as {"scope": "one-job"}.'
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
