import { useCallback, useState } from 'react'
import { PageFrame } from '#ui/page/PageFrame.tsx'
import { PageSection } from '#ui/page/PageSection.tsx'
import { usePageText } from '#ui/page/usePageText.ts'
import { FileChoice } from './FileChoice.tsx'
import { FormatGuide } from './FormatGuide.tsx'
import { OwnWizard } from './OwnWizard.tsx'
import type { OpenedFile, Opening } from './opening.ts'

interface OwnDataPageProps {
  /** Never fails: what is wrong with a file is told. */
  readonly open: (file: File) => Promise<Opening>
}

/** Where a dataset file is opened; and once one is, the wizard on it in place of the page. */
export function OwnDataPage({ open }: OwnDataPageProps) {
  const t = usePageText()
  const [opened, setOpened] = useState<OpenedFile | null>(null)
  const [isBack, setBack] = useState(false)
  const close = useCallback(() => {
    setOpened(null)
    setBack(true)
  }, [])
  if (opened) return <OwnWizard opened={opened} onClose={close} />
  return (
    <PageFrame
      name="own-data"
      title={t('dataTitle')}
      lead={t('dataLead')}
      contents={[
        { id: 'open', title: t('dataOpenTitle') },
        { id: 'format', title: t('dataFormatTitle') },
      ]}
    >
      <PageSection id="open" title={t('dataOpenTitle')} help={t('dataOpenHelp')}>
        <FileChoice open={open} onOpened={setOpened} isBack={isBack} />
      </PageSection>
      <PageSection id="format" title={t('dataFormatTitle')} help={t('dataFormatHelp')}>
        <FormatGuide />
      </PageSection>
    </PageFrame>
  )
}
