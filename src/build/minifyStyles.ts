import { transform } from 'lightningcss'

/** The browsers of Vite's `baseline-widely-available`, as its own conversion writes them. */
const TARGETS = {
  chrome: toVersion(111),
  edge: toVersion(111),
  firefox: toVersion(114),
  safari: toVersion(16, 4),
  ios_saf: toVersion(16, 4),
}

function toVersion(major: number, minor = 0): number {
  return (major << 16) | (minor << 8)
}

/** The same styles, as short as they can be said to the browsers that the site is built for. */
export function minifyStyles(name: string, text: string): string {
  const code = new TextEncoder().encode(text)
  const { code: short } = transform({ filename: name, code, minify: true, targets: TARGETS })
  return new TextDecoder().decode(short)
}
