/** A package by others that stands in the scripts of the site. */
export interface ShippedPackage {
  readonly name: string
  readonly version: string
  /** As SPDX writes it, such as "MIT". */
  readonly license: string
  /** The whole text of its licence, which has to go along with it. */
  readonly text: string
  /** What the registry's file has to come to, as `package-lock.json` has it: `sha512-` and base64. */
  readonly integrity: string
}
