import { PageFrame } from '#ui/page/PageFrame.tsx'
import { PageSection } from '#ui/page/PageSection.tsx'
import { PageText } from '#ui/page/PageText.tsx'
import { usePageText } from '#ui/page/usePageText.ts'
import type { PageKey } from '#words/uiKey.ts'
import { AttributeTable } from './AttributeTable.tsx'
import { EmbedBuilder, type EmbedBuilderProps } from './EmbedBuilder.tsx'
import styles from './EmbedPage.module.css'
import { EventTable } from './EventTable.tsx'
import { HostNeeds, type LoaderRelease } from './HostNeeds.tsx'
import { IdList, type IdListProps } from './IdList.tsx'
import { useSite } from './useSite.ts'

const PARTS = ['paste', 'settings', 'events', 'allow', 'sent', 'self-host'] as const

interface EmbedPageProps extends Pick<EmbedBuilderProps, 'presets'> {
  /** Address of the site, with a slash at the end, as far as it was known when it was built. */
  readonly built: string
  readonly release: LoaderRelease
  readonly questions: IdListProps['questions']
}

/** How to put the wizard into pages of one's own: what to paste, what can be said, what it takes. */
export function EmbedPage({ presets, built, release, questions }: EmbedPageProps) {
  const t = usePageText()
  const site = useSite(built)
  const title = (part: (typeof PARTS)[number]) => t(`embedPart-${part}`)
  return (
    <PageFrame
      name="in-your-docs"
      title={t('embedTitle')}
      lead={t('embedLead')}
      contents={PARTS.map((id) => ({ id, title: title(id) }))}
    >
      <PageSection id="paste" title={title('paste')} help={t('embedPasteHelp')}>
        <EmbedBuilder site={site} presets={presets} />
      </PageSection>
      <PageSection id="settings" title={title('settings')} help={t('embedSettingsHelp')}>
        <AttributeTable />
        <IdList questions={questions} presets={presets.map(({ id }) => id)} />
      </PageSection>
      <PageSection id="events" title={title('events')} help={t('embedEventsHelp')}>
        <EventTable />
      </PageSection>
      <PageSection id="allow" title={title('allow')} help={t('embedAllowHelp')}>
        <HostNeeds site={site} release={release} />
      </PageSection>
      <PageSection id="sent" title={title('sent')}>
        <Paragraphs texts={['embedSent-nothing', 'embedSent-request', 'embedSent-resume']} />
      </PageSection>
      <PageSection id="self-host" title={title('self-host')}>
        <Paragraphs texts={['embedSelfHost-build', 'embedSelfHost-loader']} />
      </PageSection>
    </PageFrame>
  )
}

function Paragraphs({ texts }: { readonly texts: readonly PageKey[] }) {
  const t = usePageText()
  return (
    <PageText>
      {texts.map((text) => (
        <p key={text} className={styles.text}>
          {t(text)}
        </p>
      ))}
    </PageText>
  )
}
