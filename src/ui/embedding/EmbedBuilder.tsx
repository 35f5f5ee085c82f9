import { useState } from 'react'
import { type Embedding, TOOLS, type Tool, toSnippets } from '#report/embedding/toSnippets.ts'
import { CodeBlock } from '#ui/firstSteps/CodeBlock.tsx'
import { usePageText } from '#ui/page/usePageText.ts'
import { Choice } from './Choice.tsx'
import styles from './EmbedBuilder.module.css'
import { Preview } from './Preview.tsx'
import { RangeField } from './RangeField.tsx'

export interface EmbedBuilderProps {
  /** Address of the site, with a slash at the end. */
  readonly site: string
  /** Typical projects that it can begin with. */
  readonly presets: readonly { readonly id: string; readonly name: string }[]
}

const THEMES = ['auto', 'light', 'dark'] as const
const RESULTS = ['inline', 'link'] as const
const HEIGHT = { least: 400, usual: 900, most: 1200, step: 20 }
const NO_PRESET = ''

/** What to paste for a tool and some settings, beside what comes of it. */
export function EmbedBuilder({ site, presets }: EmbedBuilderProps) {
  const t = usePageText()
  const [tool, setTool] = useState<Tool>('html')
  const [preset, setPreset] = useState(NO_PRESET)
  const [theme, setTheme] = useState<(typeof THEMES)[number]>('auto')
  const [result, setResult] = useState<(typeof RESULTS)[number]>('inline')
  const [heightPx, setHeight] = useState(HEIGHT.usual)
  const embedding: Embedding = {
    site,
    title: t('embedFrameTitle'),
    heightPx,
    settings: [
      ...(preset === NO_PRESET ? [] : [['preset', preset] as const]),
      ...(theme === 'auto' ? [] : [['theme', theme] as const]),
      ...(result === 'inline' ? [] : [['result', result] as const]),
    ],
  }
  return (
    <div className={styles.builder}>
      <div className={styles.choices}>
        <Choice
          label={t('embedTool')}
          values={TOOLS}
          value={tool}
          nameOf={(one) => t(`embedTool-${one}`)}
          onChoose={setTool}
        />
        <Choice
          label={t('embedPreset')}
          values={[NO_PRESET, ...presets.map(({ id }) => id)]}
          value={preset}
          nameOf={(id) => presets.find((one) => one.id === id)?.name ?? t('embedNoPreset')}
          onChoose={setPreset}
        />
        <Choice
          label={t('embedTheme')}
          values={THEMES}
          value={theme}
          nameOf={(one) => t(`embedTheme-${one}`)}
          onChoose={setTheme}
        />
        <Choice
          label={t('embedResult')}
          values={RESULTS}
          value={result}
          nameOf={(one) => t(`embedResult-${one}`)}
          onChoose={setResult}
        />
        <RangeField label={t('embedHeight')} range={HEIGHT} value={heightPx} onChange={setHeight} />
      </div>
      <div className={styles.snippets} data-tool={tool}>
        <p className={styles.note}>{t(`embedNote-${tool}`)}</p>
        {toSnippets(tool, embedding).map(({ place, lines }) => (
          <CodeBlock key={place} label={place} lines={lines} isFile />
        ))}
      </div>
      <Preview embedding={embedding} />
    </div>
  )
}
