import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { Builder, By, Capabilities, Key as Keys, type WebDriver } from 'selenium-webdriver'
import { findFreePort } from '#tests/starters/findFreePort.ts'
import type { Doc, Engine, Key, Tab } from './engine.ts'
import { findMiniBrowser, WEBKIT_DRIVER, XVFB } from './engineFiles.mjs'
import { toCall } from './toCall.ts'

const TURN = 50
const TURNS = 200

const KEYS: Readonly<Record<Key, string>> = {
  Tab: Keys.TAB,
  Enter: Keys.ENTER,
  Backspace: Keys.BACK_SPACE,
  1: '1',
}

/** WebKit, in Debian's WebKitGTK, by WebDriver on a screen that nobody sees. */
export async function startWebkit(): Promise<Engine> {
  const screen = spawn(XVFB, ['-displayfd', '3', '-screen', '0', '1280x1024x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const [display] = await once(screen.stdio[3] as NodeJS.ReadableStream, 'data')
  const port = await findFreePort()
  const server = `http://127.0.0.1:${port}`
  const driver = spawn(WEBKIT_DRIVER, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: `:${String(display).trim()}` },
  })
  await waitUntilAnswering(server)
  const probe = await startSession(server)
  const capabilities = await probe.getCapabilities()
  await probe.quit()
  return {
    version: `WebKitGTK ${capabilities.get('browserVersion')}`,
    async open(scripts = true) {
      const session = await startSession(server, scripts ? [] : ['--enable-javascript=FALSE'])
      return toTab(session)
    },
    async close() {
      await stop(driver)
      await stop(screen)
    },
  }
}

/** A session is a browser of its own, with a storage of its own that goes with it. */
function startSession(server: string, args: readonly string[] = []): Promise<WebDriver> {
  const binary = findMiniBrowser()
  if (binary === undefined) throw new Error('WebKitGTK has no MiniBrowser here.')
  const options = { binary, args: ['--automation', ...args] }
  const wanted = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options }
  return Promise.resolve(
    new Builder().usingServer(server).withCapabilities(new Capabilities(wanted)).build(),
  )
}

async function waitUntilAnswering(server: string): Promise<void> {
  for (let turn = 0; turn < TURNS; turn++) {
    const answer = await fetch(`${server}/status`).catch(() => null)
    if (answer?.ok) return
    await wait(TURN)
  }
  throw new Error('WebKitWebDriver does not answer.')
}

async function stop(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null) return
  const ended = once(program, 'exit')
  program.kill()
  await ended
}

function toDoc(session: WebDriver): Doc {
  // As a text, since what is sent as a function may come back before its promise is kept.
  const run: Doc['run'] = (task, ...args) =>
    session.executeAsyncScript(
      `const done = arguments[arguments.length - 1]
      Promise.resolve(${toCall(task, args)}).then(
        (value) => done({ value }), (error) => done({ error: String(error) }))`,
    )
  return {
    async run(task, ...args) {
      const { value, error } = (await run(task, ...args)) as { value: never; error?: string }
      if (error !== undefined) throw new Error(error)
      return value
    },
  }
}

function toTab(session: WebDriver): Tab {
  return {
    ...toDoc(session),
    errors: [],
    goTo: (address) => session.get(address),
    press: (key) => session.actions().sendKeys(KEYS[key]).perform(),
    click: (selector) => session.findElement(By.css(selector)).click(),
    chooseFile: (selector, path) => session.findElement(By.css(selector)).sendKeys(path),
    async inFrame(selector, use) {
      await session.switchTo().frame(session.findElement(By.css(selector)))
      try {
        return await use(toDoc(session))
      } finally {
        await session.switchTo().defaultContent()
      }
    },
    close: () => session.quit(),
  }
}
