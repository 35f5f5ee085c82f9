import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, type Plugin } from 'vite'
import type { AskedQuestion } from './askedQuestion.ts'
import { listQuickRun } from './listQuickRun.ts'
import { toFloorPage } from './toFloorPage.ts'

const WITH_SCRIPTS = ['hello', 'questions', 'survey'] as const
const QUESTIONS = 'virtual:questions'

/**
 * Builds the pages that ours are compared with, each as its own makers would: Vite with nothing set
 * up.
 *
 * @param folder - where to; each page in a folder of its name.
 */
export async function buildPeers(folder: string): Promise<void> {
  const asked = listQuickRun()
  const [first] = asked
  if (!first) throw new Error('Quick mode asks nothing.')
  for (const name of WITH_SCRIPTS) {
    await build({
      configFile: false,
      root: join(import.meta.dirname, name),
      base: './',
      logLevel: 'error',
      plugins: [react(), toQuestionsPlugin(asked)],
      build: { outDir: join(folder, name), emptyOutDir: true, chunkSizeWarningLimit: Infinity },
    })
  }
  const styles = readFileSync(join(import.meta.dirname, 'page.css'), 'utf8')
  mkdirSync(join(folder, 'floor'), { recursive: true })
  writeFileSync(join(folder, 'floor/index.html'), toFloorPage(first, styles))
}

function toQuestionsPlugin(asked: readonly AskedQuestion[]): Plugin {
  return {
    name: 'bench-questions',
    resolveId: (id) => (id === QUESTIONS ? `\0${id}` : null),
    load: (id) =>
      id === `\0${QUESTIONS}` ? `export const questions = ${JSON.stringify(asked)}` : null,
  }
}
