const FOR_ANYBODY = /^(?:embed\/|404\.html$)/

/**
 * The policy of a page as a server sends it: its own, and who may frame it, which only a server can
 * say.
 *
 * The frame for pages of others says nothing about it, so that anybody may: `frame-ancestors *` would
 * shut out documentation that is opened from disk, and programs that show it under a scheme of their
 * own. Nor does the page for what is missing, which stands in a frame whose address has a slip. Every
 * other page is framed by nobody but us: a stranger who could lay it under a page of his own could
 * have a visitor press what stands there, and so change or delete kept decisions.
 *
 * @param path - of the file, below the folder of the site.
 */
export function toSentPolicy(path: string, policy: string): string {
  return FOR_ANYBODY.test(path) ? policy : `${policy}; frame-ancestors 'self'`
}
