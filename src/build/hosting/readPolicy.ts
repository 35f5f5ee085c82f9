const META = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/

const ENTITIES: Readonly<Record<string, string>> = {
  '&#39;': "'",
  '&quot;': '"',
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
}

/** The security policy that a built page carries. Throws where it carries none: our own mistake. */
export function readPolicy(page: string, html: string): string {
  const [, escaped] = META.exec(html) ?? []
  if (escaped === undefined) throw new Error(`${page} has no Content-Security-Policy`)
  return escaped.replace(/&(?:#39|quot|lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity)
}
