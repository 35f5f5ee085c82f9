import type { PageBytes, SiteBytes } from './measureSite.ts'

/** What grew or shrank by less is left out of the report; in bytes. */
const WORTH_TELLING = 20

/** What has grown and shrunk between two builds, in lines: by page, by later script, by module. */
export function listGrowth(before: SiteBytes, now: SiteBytes): string[] {
  return [
    ...compare('page', toWhole(before.pages), toWhole(now.pages)),
    ...compare('later script', before.later, now.later),
    ...compare('module', before.modules, now.modules),
  ]
}

function toWhole(pages: SiteBytes['pages']): Readonly<Record<string, number>> {
  const whole = ({ page, program }: PageBytes) => page + program
  return Object.fromEntries(Object.entries(pages).map(([path, bytes]) => [path, whole(bytes)]))
}

type Sizes = Readonly<Record<string, number>>

function compare(kind: string, before: Sizes, now: Sizes): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])]
  return names
    .map((name) => ({ name, was: before[name] ?? 0, is: now[name] ?? 0 }))
    .filter(({ was, is }) => Math.abs(is - was) > WORTH_TELLING)
    .sort((a, b) => b.is - b.was - (a.is - a.was))
    .map(({ name, was, is }) => {
      const change = is - was
      return `${kind} ${name}: ${was} -> ${is} bytes (${change > 0 ? '+' : ''}${change})`
    })
}
