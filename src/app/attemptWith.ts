/**
 * Uses a storage of the browser where it can be used; `null` where it is blocked or full.
 *
 * @param open - reaches for the storage, which may throw by itself.
 */
export function attemptWith(open: () => Storage) {
  return <Result>(use: (storage: Storage) => Result): Result | null => {
    try {
      return use(open())
    } catch {
      return null
    }
  }
}
