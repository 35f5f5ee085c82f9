import { launchBrowser } from '#tests/browser/launchBrowser.ts'

/**
 * What a browser asks a site for when somebody opens its front page for the first time, and looks at
 * it until nothing more comes.
 *
 * @returns paths, each once, in the order in which they are asked for.
 */
export async function listFirstVisit(origin: string): Promise<string[]> {
  const browser = await launchBrowser()
  const page = await browser.newPage()
  const paths = new Set<string>()
  page.on('request', (request) => paths.add(new URL(request.url()).pathname))
  await page.goto(`${origin}/`, { waitUntil: 'networkidle' })
  await browser.close()
  return [...paths]
}
