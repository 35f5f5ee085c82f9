import { PageFrame } from '#ui/page/PageFrame.tsx'
import { usePage } from '#ui/page/usePage.ts'
import { usePageText } from '#ui/page/usePageText.ts'
import { usePageWords } from '#ui/page/usePageWords.ts'
import { TeamBoard } from './TeamBoard.tsx'
import { TeamContext } from './teamContext.ts'
import { TEAM_ID } from './teamId.ts'

/** Several people's answers side by side. */
export function TeamPage() {
  const t = usePageText()
  const { dataset, model, catalogue } = usePage()
  const pageWords = usePageWords()
  return (
    <PageFrame name="team" title={t('teamTitle')} lead={t('teamLead')} contents={[]}>
      <noscript>
        <p>{t('teamScripts')}</p>
      </noscript>
      <div id={TEAM_ID}>
        <TeamContext value={{ dataset, model, catalogue: { ...catalogue, ...pageWords } }}>
          <TeamBoard initial="" />
        </TeamContext>
      </div>
    </PageFrame>
  )
}
