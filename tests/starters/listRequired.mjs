import { readdirSync, readFileSync } from 'node:fs'
import { toRequirements } from './toRequirements.mjs'

const FOLDER = new URL('../../data/frameworks/', import.meta.url)

/** The names of all packages that the first steps of the dataset install, sorted. */
export function listRequired() {
  const commands = readdirSync(FOLDER).flatMap((file) => {
    const { guide } = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'))
    return guide.firstSteps?.install ?? []
  })
  return [...new Set(toRequirements(commands).map(({ name }) => name))].sort()
}
