import { spawnSync } from 'node:child_process'

const SCRIPT = `
import json, sys
from importlib.metadata import PackageNotFoundError, version

def find(name):
    try:
        return version(name)
    except PackageNotFoundError:
        return None

print(json.dumps({name: find(name) for name in sys.argv[1:]}))
`

/**
 * The versions that a Python has of these packages; `null` for one that it lacks. `undefined` when
 * there is no such Python, or none that runs.
 *
 * @param {string} python
 * @param {readonly string[]} names
 * @returns {Readonly<Record<string, string | null>> | undefined}
 */
export function findFrameworks(python, names) {
  // Isolated (-I): what a person has in a folder or variable of their own does not count.
  const { status, stdout } = spawnSync(python, ['-I', '-c', SCRIPT, ...names], {
    encoding: 'utf8',
  })
  return status === 0 ? JSON.parse(stdout) : undefined
}
