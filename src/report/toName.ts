import type { DatasetCore } from '#schema/dataset.ts'

/** The name of a framework; its id where there is none of that id. Pure. */
export function toName({ frameworks }: Pick<DatasetCore, 'frameworks'>, id: string): string {
  return frameworks.find((framework) => framework.id === id)?.name ?? id
}
