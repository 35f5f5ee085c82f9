import type { Json } from './engine.ts'

/** A call of a function with arguments, as an expression for any engine. */
export function toCall(task: (...args: never) => unknown, args: readonly Json[]): string {
  return `(${task})(${args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(',')})`
}
