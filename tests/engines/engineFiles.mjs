import { existsSync, readdirSync } from 'node:fs'

/** Firefox ESR, as Debian has it. */
export const FIREFOX = '/usr/bin/firefox-esr'

/** What drives WebKitGTK, as Debian has it. */
export const WEBKIT_DRIVER = '/usr/bin/WebKitWebDriver'

/** A screen for WebKitGTK, which starts without none. */
export const XVFB = '/usr/bin/Xvfb'

const LIBRARIES = '/usr/lib'

/**
 * The browser that comes with WebKitGTK. Its folder is called after the machine and the library.
 *
 * @returns {string | undefined}
 */
export function findMiniBrowser() {
  const folders = existsSync(LIBRARIES) ? readdirSync(LIBRARIES) : []
  return folders
    .flatMap((machine) => listFolders(`${LIBRARIES}/${machine}`))
    .map((folder) => `${folder}/MiniBrowser`)
    .find((path) => existsSync(path))
}

/** @param {string} folder */
function listFolders(folder) {
  if (!folder.includes('linux-gnu')) return []
  return readdirSync(folder)
    .filter((name) => name.startsWith('webkit'))
    .map((name) => `${folder}/${name}`)
}

/** The packages of Debian whose program is missing. */
export function listMissingEngines() {
  return [
    ['firefox-esr', existsSync(FIREFOX)],
    ['webkit2gtk-driver', existsSync(WEBKIT_DRIVER) && findMiniBrowser() !== undefined],
    ['xvfb', existsSync(XVFB)],
  ]
    .filter(([, isThere]) => !isThere)
    .map(([name]) => String(name))
}
