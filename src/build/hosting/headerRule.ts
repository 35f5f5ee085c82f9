/** What is sent with the files whose address fits. */
export interface HeaderRule {
  /** Begins with `/`; a `*` at the end stands for anything. */
  readonly address: string
  readonly headers: Readonly<Record<string, string>>
}
