import { PYTHON } from './python.mjs'

/** A command as it is run here: Debian's interpreter in place of the one that was activated. */
export function toDebianCommand(command: string): string {
  return command.replace(/^python(?= )/, PYTHON)
}
