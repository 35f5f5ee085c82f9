import { type CriteriaChoice, selectCriteria } from '#report/selectCriteria.ts'

/** One criterion as it stands on the page. */
interface Compared {
  readonly theme: string
  readonly row: HTMLElement
  /** The rows of its theme. */
  readonly group: HTMLElement
  /** What stands behind its levels, further down. */
  readonly facts: HTMLElement
}

/** How much is shown, by theme (empty: all of them) and by how many frameworks: see `CriteriaComparison`. */
type StatusTexts = Readonly<Record<string, readonly string[]>>

interface Choice extends CriteriaChoice {
  /** Ids of frameworks. */
  readonly shown: readonly string[]
}

/**
 * Lets a person choose what the rendered comparison shows: all of it stands on the page already, so
 * that it only has to be hidden or put in another order.
 */
export function connectComparison(page: Document): void {
  const find = (name: string) => page.querySelector<HTMLElement>(`[data-comparison="${name}"]`)
  const controls = find('controls')
  if (!(controls instanceof HTMLFieldSetElement)) return
  const status = find('status')
  const criteria = listCriteria(page)
  const show = () => {
    const choice = readChoice(controls)
    showFrameworks(page, choice.shown)
    showCriteria(criteria, choice)
    const isNothing = choice.shown.length === 0
    find('table')?.toggleAttribute('hidden', isNothing)
    find('facts')?.toggleAttribute('hidden', isNothing)
    find('nothing')?.toggleAttribute('hidden', !isNothing)
    if (!status) return
    const texts = JSON.parse(status.dataset.texts ?? '{}') as StatusTexts
    status.textContent = texts[choice.theme ?? '']?.[choice.shown.length] ?? ''
  }
  controls.disabled = false
  controls.addEventListener('change', show)
  // Some browsers put back what was chosen before the page was loaded anew.
  if (isOther(controls)) show()
}

/** Whether something else is chosen than what the page shows as it is built: everything. */
function isOther(controls: HTMLFieldSetElement): boolean {
  const { theme, order } = readChoice(controls)
  return (
    theme !== null ||
    order !== 'theme' ||
    controls.querySelector('input[type="checkbox"]:not(:checked)') !== null
  )
}

function listCriteria(page: Document): Compared[] {
  return [...page.querySelectorAll<HTMLElement>('tr[data-criterion]')].flatMap((row) => {
    const { criterion, theme = '' } = row.dataset
    const group = row.parentElement
    const facts = page.getElementById(`criterion-${criterion}`)?.closest('details')
    return group && facts ? [{ theme, row, group, facts }] : []
  })
}

function readChoice(controls: HTMLFieldSetElement): Choice {
  const readValue = (name: string) =>
    controls.querySelector<HTMLSelectElement>(`select[name="${name}"]`)?.value ?? ''
  const boxes = [...controls.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')]
  return {
    shown: boxes.filter(({ checked }) => checked).map(({ value }) => value),
    theme: readValue('theme') || null,
    order: readValue('order') === 'difference' ? 'difference' : 'theme',
  }
}

function showFrameworks(page: Document, shown: readonly string[]): void {
  for (const cell of page.querySelectorAll<HTMLElement>('[data-compared]')) {
    cell.hidden = !shown.includes(cell.dataset.compared ?? '')
  }
  for (const wide of page.querySelectorAll<HTMLTableCellElement>('th[data-wide]')) {
    wide.colSpan = shown.length + 1
  }
}

/** Shows the chosen criteria in their order: theme by theme, or all of them as one group. */
function showCriteria(criteria: readonly Compared[], choice: Choice): void {
  const chosen = selectCriteria(criteria, ({ row }) => listLevels(row, choice.shown), choice)
  const [first] = criteria
  for (const one of criteria) {
    const isHidden = !chosen.includes(one)
    for (const part of [one.row, one.facts]) part.hidden = isHidden
  }
  for (const { row, group, facts } of chosen) {
    const place = choice.order === 'difference' ? first?.group : group
    place?.append(row)
    facts.parentElement?.append(facts)
  }
  for (const { group } of criteria) {
    const heading = group.querySelector<HTMLElement>('tr:not([data-criterion])')
    const isEmpty = group.querySelector('tr[data-criterion]:not([hidden])') === null
    if (heading) heading.hidden = isEmpty || choice.order === 'difference'
  }
}

function listLevels(row: HTMLElement, shown: readonly string[]): number[] {
  return [...row.querySelectorAll<HTMLElement>('td')].flatMap(({ dataset }) =>
    shown.includes(dataset.compared ?? '') ? [Number(dataset.level)] : [],
  )
}
