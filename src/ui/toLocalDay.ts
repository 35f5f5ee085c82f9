/** The day of an instant where the person is, `YYYY-MM-DD`. */
export function toLocalDay(instant: Date): string {
  const [month, day] = [instant.getMonth() + 1, instant.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  )
  return `${instant.getFullYear()}-${month}-${day}`
}
