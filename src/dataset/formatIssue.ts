import type { DatasetIssue } from './datasetIssue.ts'

const LONGEST_VALUE = 80

/** One line: `data/frameworks/flask.json, traits.orm.level: found 7, expected at most 4`. */
export function formatIssue({ file, path, value, expected }: DatasetIssue): string {
  const place = path === '' ? `data/${file}` : `data/${file}, ${path}`
  const found = value === undefined ? 'nothing there' : `found ${shorten(JSON.stringify(value))}`
  return oneLine(`${place}: ${found}, expected ${expected}`)
}

/** Line ends, written out or escaped by JSON, would break the list of issues. */
function oneLine(text: string): string {
  return text.replace(/(\\[nrt]|\s)+/g, ' ')
}

function shorten(text: string): string {
  return text.length <= LONGEST_VALUE ? text : `${text.slice(0, LONGEST_VALUE)}…`
}
