import type { ShippedPackage } from './shippedPackage.ts'

/** What is shipped, by name, with the licence of each in full. */
export function toLicences(packages: readonly ShippedPackage[]): string {
  const list = packages.map(({ name, version, license }) => `- ${name} ${version}, ${license}`)
  const texts = packages.map(({ name, version, text }) => {
    const title = `${name} ${version}`
    return `${title}\n${'='.repeat(title.length)}\n\n${text}\n`
  })
  return `The scripts of this site contain:\n\n${list.join('\n')}\n\n${texts.join('\n')}`
}
