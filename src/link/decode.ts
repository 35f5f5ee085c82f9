/** Text of an address as it was before it was encoded; as it stands where it cannot be. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
