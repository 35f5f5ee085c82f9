import { Buffer } from 'node:buffer'
import type { ShippedPackage } from './shippedPackage.ts'

/** What the packages are shipped in. */
export interface Shipping {
  readonly name: string
  readonly version: string
  readonly license: string
}

/**
 * A bill of materials as CycloneDX 1.6 writes it: what stands in the scripts of the site, with the
 * registry's hash of each. Without a time or a random number, so that equal sites come to equal bytes.
 */
export function toSbom(shipping: Shipping, packages: readonly ShippedPackage[]): string {
  const own = `pkg:npm/${shipping.name}@${shipping.version}`
  const toRef = ({ name, version }: ShippedPackage) =>
    `pkg:npm/${name.replace('@', '%40')}@${version}`
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': own,
        name: shipping.name,
        version: shipping.version,
        licenses: [{ license: { id: shipping.license } }],
        purl: own,
      },
    },
    components: packages.map((one) => ({
      type: 'library',
      'bom-ref': toRef(one),
      name: one.name,
      version: one.version,
      licenses: [{ license: { id: one.license } }],
      purl: toRef(one),
      hashes: [{ alg: 'SHA-512', content: toHex(one.integrity) }],
    })),
    dependencies: [
      { ref: own, dependsOn: packages.map(toRef) },
      ...packages.map((one) => ({ ref: toRef(one) })),
    ],
  }
  return `${JSON.stringify(bom, null, 2)}\n`
}

function toHex(integrity: string): string {
  return Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex')
}
