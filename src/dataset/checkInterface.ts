import { type Catalogue, type Message, Subject } from '#schema/catalogue.ts'
import type { DatasetIssue } from './datasetIssue.ts'
import { misnamed } from './misnamed.ts'
import type { ShapedFiles } from './shapedFiles.ts'

/** The catalogue that the code is compiled against; every other has the same messages. */
const REFERENCE = 'locales/en.json'
const PLACEHOLDER = /\{[^}]*\}/g

/** Any message may name what is weighed, or say it without: languages bend these words. */
const SUBJECT = Object.keys(Subject.shape).map((name) => `{${name}}`)

/** A plural form such as "one question" may say the number without it. */
const COUNT = '{count}'

/**
 * Every catalogue is named after its language, and the messages of the wizard and of the pages are
 * those of the English one with the same placeholders. Forms of a plural are the language's own.
 */
export function checkInterface({ catalogues }: ShapedFiles): DatasetIssue[] {
  const issues = [...catalogues].flatMap(([file, { language, formats }]) => [
    ...(file === `locales/${language}.json` ? [] : [misnamed(file, 'language', language)]),
    ...(formats === language || formats.startsWith(`${language}-`)
      ? []
      : [{ file, path: 'formats', value: formats, expected: `"${language}" or a region of it` }]),
  ])
  const reference = catalogues.get(REFERENCE)
  if (!reference) {
    const expected = 'this file: it names the messages of every other language'
    return [...issues, { file: REFERENCE, path: '', value: undefined, expected }]
  }
  const parts = ['ui', 'later', 'pages'] as const
  return [
    ...issues,
    ...[...catalogues].flatMap(([file, catalogue]) =>
      parts.flatMap((part) => compare(file, part, catalogue[part], reference[part])),
    ),
  ]
}

function compare(
  file: string,
  part: 'ui' | 'later' | 'pages',
  messages: Catalogue['ui'],
  reference: Catalogue['ui'],
): DatasetIssue[] {
  const issues: DatasetIssue[] = []
  for (const [key, message] of Object.entries(reference)) {
    const own = Object.hasOwn(messages, key) ? messages[key] : undefined
    if (own === undefined) {
      const expected = 'this message, as in en.json'
      issues.push({ file, path: `${part}.${key}`, value: undefined, expected })
    } else issues.push(...checkMessage(file, `${part}.${key}`, own, message))
  }
  for (const key of Object.keys(messages)) {
    if (!Object.hasOwn(reference, key)) {
      const expected = 'no message of this name: en.json has none'
      issues.push({ file, path: `${part}.${key}`, value: key, expected })
    }
  }
  return issues
}

function checkMessage(file: string, path: string, own: Message, reference: Message) {
  const wanted = placeholdersOf(toForms(reference).flatMap(([, text]) => text))
  if (typeof own !== 'string' && !wanted.includes(COUNT)) {
    const expected = `one text: there is no ${COUNT} to choose a form by`
    return [{ file, path, value: own, expected }]
  }
  return toForms(own).flatMap(([form, text]): DatasetIssue[] => {
    const given = placeholdersOf([text])
    const mayLeaveOut = form !== null && form !== 'other' ? [COUNT] : []
    const isMissing = wanted.some((one) => !given.includes(one) && !mayLeaveOut.includes(one))
    if (!isMissing && given.every((one) => wanted.includes(one))) return []
    const expected = wanted.length === 0 ? 'no placeholder' : `the placeholders ${wanted.join(' ')}`
    return [{ file, path: form === null ? path : `${path}.${form}`, value: text, expected }]
  })
}

function toForms(message: Message): [string | null, string][] {
  if (typeof message === 'string') return [[null, message]]
  return Object.entries(message).flatMap(([form, text]) =>
    text === undefined ? [] : [[form, text]],
  )
}

function placeholdersOf(texts: readonly string[]): string[] {
  const found = new Set(texts.flatMap((text) => text.match(PLACEHOLDER) ?? []))
  return [...found].filter((one) => !SUBJECT.includes(one))
}
