import type { Precedent } from '#schema/precedent.ts'

/** Where the file that names a project's framework can be read, as of the commit looked at. Pure. */
export function toEvidenceAddress({
  repository,
  evidence,
}: Pick<Precedent, 'repository' | 'evidence'>): string {
  const path = evidence.path.split('/').map(encodeURIComponent).join('/')
  return `https://github.com/${repository}/blob/${evidence.commit}/${path}`
}
