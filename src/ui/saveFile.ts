/** Some browsers come for the file late, or ask the person first; one that finds nothing fails. */
const KEPT_FOR_MS = 40_000

/** Saves a file as if somebody had followed a link to it. */
export function saveFile(file: File): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = file.name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR_MS)
}
