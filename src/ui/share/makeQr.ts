import { encode } from 'uqr'

/** Modules of light around the code, as the standard (ISO/IEC 18004) asks for. */
const QUIET_ZONE = 4

/** A QR code as the outline of its dark modules, on a square field of `size` by `size` of them. */
export interface QrCode {
  readonly size: number
  readonly outline: string
}

/** What a code of the largest size holds when a seventh of it may be unreadable. In bytes. */
const MOST_BYTES = 2_331

/** A QR code that holds this text; a seventh of it may be unreadable. `null`: the text is too long. */
export function makeQr(text: string): QrCode | null {
  if (new TextEncoder().encode(text).length > MOST_BYTES) return null
  const { size, data } = encode(text, { ecc: 'M', border: QUIET_ZONE })
  const outline = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('')
  return { size, outline }
}
