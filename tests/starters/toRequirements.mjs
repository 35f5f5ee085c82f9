/**
 * What commands ask pip for: each name without extras, and its pin as written.
 *
 * @param {readonly string[]} commands
 */
export function toRequirements(commands) {
  return commands
    .filter((command) => command.startsWith('python -m pip install '))
    .flatMap((command) => [...command.matchAll(/"([\w.-]+)(?:\[[^\]]*\])?([^"]*)"/g)])
    .map(([, name = '', pin = '']) => ({ name, pin }))
}
