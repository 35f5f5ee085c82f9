/** What a frame has beside everything that a window has. */
interface Window {
  /** Messages that came before the program did. */
  heardBefore?: MessageEvent<unknown>[] | undefined
}
