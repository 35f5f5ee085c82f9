import { describe, expect, inject, it } from 'vitest'
import { listFirstVisit } from './listFirstVisit.ts'
import { runLoad } from './runLoad.ts'
import { readFile } from './siteFiles.ts'

const SECONDS = 2

describe('many visitors at once', () => {
  it('are all answered with what they ask for', async () => {
    const paths = await listFirstVisit(inject('siteOrigin'))
    expect(paths[0]).toBe('/')
    expect(paths).toHaveLength(3)
    for (const path of paths.slice(1)) expect(readFile(path.slice(1)).length).toBeGreaterThan(0)
    const { answered, failed } = await runLoad(inject('siteOrigin'), paths, SECONDS)
    expect(answered).toBeGreaterThan(paths.length)
    expect(failed).toBe(0)
  })

  it('that ask for what is missing are counted as failures', async () => {
    const { answered, failed } = await runLoad(inject('siteOrigin'), ['/nowhere'], 1)
    expect(failed).toBeGreaterThan(0)
    expect(failed).toBe(answered)
  })
})
