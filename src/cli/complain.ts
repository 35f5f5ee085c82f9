import { writeLine } from './writeLine.ts'

/** Says what is wrong, or was left out, beside what is printed. */
export function complain(message: string): void {
  writeLine(process.stderr, message)
}
