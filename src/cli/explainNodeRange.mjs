/**
 * Which versions of Node suit, in words, when this one does not; `undefined` when it does.
 *
 * @param {string} range as in package.json: any of `^20.19.0` (the rest of that line) and
 * `>=24.0.0` (everything from there on), joined by `||`
 * @param {string} version such as `22.12.0`
 * @returns {string | undefined}
 */
export function explainNodeRange(range, version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const lines = range.split('||').map((part) => {
    const [, sign, leastMajor, leastMinor] = /^(\^|>=)(\d+)\.(\d+)\.0$/.exec(part.trim()) ?? []
    if (sign === undefined) throw new Error(`The range of Node versions holds "${part}"`)
    const least = leastMinor === '0' ? leastMajor : `${leastMajor}.${leastMinor}`
    const isInLine = major === Number(leastMajor) && minor >= Number(leastMinor)
    return sign === '^'
      ? { suits: isInLine, words: `Node ${least} or a later ${leastMajor}` }
      : { suits: isInLine || major > Number(leastMajor), words: `Node ${least} or later` }
  })
  if (lines.some(({ suits }) => suits)) return undefined
  const words = lines.map((line) => line.words)
  return words.length < 2 ? words[0] : `${words.slice(0, -1).join(', ')}, or ${words.at(-1)}`
}
