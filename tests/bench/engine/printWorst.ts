import { print } from '#cli/print.ts'
import { timeWorst } from './timeWorst.ts'

/** For somebody's own data, where only the limits are known; four picks are the most that are searched in full. */
export function printWorst(): void {
  for (const picks of [4, 12]) {
    for (const { name, milliseconds } of timeWorst(picks)) {
      print(`${picks} picks, ${name}: ${milliseconds.toFixed(0)} ms`)
    }
  }
}
