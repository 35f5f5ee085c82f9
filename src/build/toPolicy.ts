import { createHash } from 'node:crypto'

/** What stands inside a page and may be used there, nothing else of its kind. */
export interface Inline {
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
}

/**
 * The policy of a built page: of scripts and styles inside it just those that we put there, of files
 * just ours, frames only where one is shown. What hosts send is read from it.
 */
export function toPolicy(name: string, { scripts, styles }: Inline): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts.map(toHash)].join(' '),
    ['style-src', ...styles.map(toHash)].join(' '),
    "img-src 'self'",
    "connect-src 'none'",
    ...(name === 'in-your-docs' ? ["frame-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}

function toHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
