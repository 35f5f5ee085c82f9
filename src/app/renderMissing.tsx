import { pageWords } from 'virtual:page-words/en'
import { renderToString } from 'react-dom/server'
import { translatePage } from '#words/translate.ts'
import type { MissingPage } from './renderedPage.ts'
import { language } from './renderGrounds.ts'

/**
 * What stands where there is no page. It leads to the site where that knows its address, and else to
 * whatever lies above what was asked for.
 */
export function renderMissing(site: string | null): MissingPage {
  const heading = translatePage(pageWords, 'missingTitle')
  const way = translatePage(pageWords, 'missingLink')
  const up = translatePage(pageWords, 'missingUp')
  return {
    ...language,
    title: translatePage(pageWords, 'pageTitle', { page: heading }),
    body: renderToString(
      <>
        <h1>{heading}</h1>
        <p>{translatePage(pageWords, 'missingText')}</p>
        <p>{site === null ? <a href="./">{up}</a> : <a href={site}>{way}</a>}</p>
      </>,
    ),
  }
}
