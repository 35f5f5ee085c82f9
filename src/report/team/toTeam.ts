import type { Model } from '#engine/model/model.ts'
import { decideTeam, type TeamDecision } from '#engine/team/decideTeam.ts'
import { type ReadTeam, readTeam, type TeamMember } from '#link/readTeam.ts'
import type { Catalogue } from '#schema/catalogue.ts'
import type { Dataset } from '#schema/dataset.ts'
import { translatePage } from '#words/translate.ts'

/** What the answers of several people are laid side by side from, with the words of the pages. */
export interface TeamGrounds {
  readonly dataset: Dataset
  readonly model: Model
  readonly catalogue: Catalogue
}

/** Somebody whose answers count, under a name that nobody else here has. */
export interface NamedMember extends TeamMember {
  readonly name: string
}

/** Several people's answers, what they come to, and the lines that could not be used. */
export interface Team {
  readonly members: readonly NamedMember[]
  readonly refused: ReadTeam['refused']
  readonly decision: TeamDecision
}

/** Reads pasted lines and decides for everybody in them. Pure; never throws. */
export function toTeam({ dataset, model, catalogue }: TeamGrounds, text: string): Team {
  const read = readTeam(dataset, text)
  const members = nameEach(read.members, (number) =>
    translatePage(catalogue, 'teamPerson', { number }),
  )
  const decision = decideTeam(
    model,
    members.map(({ answers }) => answers),
  )
  return { members, refused: read.refused, decision }
}

/** Who has no name is called by their place; who has somebody else's gets a number behind it. */
function nameEach(
  members: readonly TeamMember[],
  toPerson: (place: number) => string,
): NamedMember[] {
  const taken = new Set<string>()
  return members.map((member, index) => {
    const wanted = member.name ?? toPerson(index + 1)
    let name = wanted
    for (let again = 2; taken.has(name); again++) name = `${wanted} (${again})`
    taken.add(name)
    return { ...member, name }
  })
}
