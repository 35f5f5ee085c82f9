import { pageWords } from 'virtual:page-words/en'
import { renderToString } from 'react-dom/server'
import { translatePage } from '#words/translate.ts'
import type { MissingPage } from './renderedPage.ts'
import { language } from './renderGrounds.ts'

/** What stands where there is no page; it leads to the site where that knows its address. */
export function renderMissing(site: string | null): MissingPage {
  const heading = translatePage(pageWords, 'missingTitle')
  const way = translatePage(pageWords, 'missingLink')
  return {
    ...language,
    title: translatePage(pageWords, 'pageTitle', { page: heading }),
    body: renderToString(
      <>
        <h1>{heading}</h1>
        <p>{translatePage(pageWords, 'missingText')}</p>
        {site === null ? null : (
          <p>
            <a href={site}>{way}</a>
          </p>
        )}
      </>,
    ),
  }
}
