/** What can be sent to a page and back. */
export type Json =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Json[]
  | { readonly [key: string]: Json }

/** The keys that the tests press, by their names in `KeyboardEvent.key`. */
export type Key = 'Tab' | 'Enter' | 'Backspace' | '1'

/** A document that a person could use: a page, or a frame in it. */
export interface Doc {
  /**
   * Runs a function in the document, which is sent as its source: it sees its arguments and the
   * document, nothing around it here. A promise is waited for.
   */
  run<Args extends readonly Json[], Result>(
    task: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Awaited<Result>>
}

/** A tab of its own, which shares no storage with any other. */
export interface Tab extends Doc {
  goTo(address: string): Promise<void>
  press(key: Key): Promise<void>
  /** Presses the middle of what a selector finds first. */
  click(selector: string): Promise<void>
  /** Chooses a file, by its path on this machine, in an input of a page. */
  chooseFile(selector: string, path: string): Promise<void>
  /** Uses the frame that a selector finds first; the tab itself is not used meanwhile. */
  inFrame<Result>(selector: string, use: (frame: Doc) => Promise<Result>): Promise<Result>
  /** Errors that no code has caught, where the engine's protocol tells of them. */
  readonly errors: readonly string[]
  close(): Promise<void>
}

export interface Engine {
  /** What the browser calls itself, with its version. */
  readonly version: string
  /** @param scripts - `false`: pages run none. */
  open(scripts?: boolean): Promise<Tab>
  close(): Promise<void>
}
