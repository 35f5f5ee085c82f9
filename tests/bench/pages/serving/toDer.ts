const SHORT = 0x80
const BYTE = 0x100

/** An element of ASN.1 as DER writes it: what it is, how long it is, what it holds. */
export function toDer(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts)
  return Buffer.concat([Buffer.from([tag, ...toLength(content.length)]), content])
}

/** @param length - below 65,536. */
function toLength(length: number): number[] {
  if (length < SHORT) return [length]
  if (length < BYTE) return [SHORT | 1, length]
  return [SHORT | 2, length >> 8, length % BYTE]
}
