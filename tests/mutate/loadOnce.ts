import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { loadDataset } from '#dataset/loadDataset.ts'

/** Loads our own dataset once, for all mutants: its checks are not what is mutated. */
export function setup({ provide }: TestProject): void {
  provide('real', loadDataset(join(import.meta.dirname, '../../data')))
}
