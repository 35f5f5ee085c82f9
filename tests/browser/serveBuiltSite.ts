import type { TestProject } from 'vitest/node'
import { serveSite } from './serveSite.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, such as `http://127.0.0.1:40123`; no slash at the end. */
    siteOrigin: string
  }
}

/** Serves `dist` as it is for the browser tests. Building it is the business of who runs them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { origin, close } = await serveSite()
  project.provide('siteOrigin', origin)
  return close
}
