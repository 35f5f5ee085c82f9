import { parseArgs } from 'node:util'
import { InputError } from '#cli/inputError.ts'
import { refuseRepeated } from '#cli/refuseRepeated.ts'
import { toSentence } from '#cli/toSentence.ts'

/** What was asked of the audit command. */
export interface AuditCommand {
  /** A commit, branch or tag of git to compare with; `null`: the gates are run. */
  readonly against: string | null
  readonly isJson: boolean
}

const USAGE = 'Say nothing to run the gates, --against <git ref> to compare, --json for programs.'

/** What the arguments of the audit command ask for, or an `InputError` on anything unusable. */
export function requireAuditCommand(args: readonly string[]): AuditCommand {
  try {
    const options = { against: { type: 'string' }, json: { type: 'boolean' } } as const
    const { values, tokens } = parseArgs({ args: [...args], options, tokens: true })
    refuseRepeated(tokens)
    return { against: values.against ?? null, isJson: values.json ?? false }
  } catch (error) {
    throw new InputError(`${toSentence(error)} ${USAGE}`)
  }
}
