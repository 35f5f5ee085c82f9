import { writeLine } from './writeLine.ts'

/** Prints what was asked for. */
export function print(text: string): void {
  writeLine(process.stdout, text)
}
