import type { AuditReport } from '#audit/auditReport.ts'
import type { CellValue } from '#audit/cell.ts'
import { SourceLine } from '#ui/facts/SourceLine.tsx'
import { CaseList } from '#ui/page/CaseList.tsx'
import { usePage } from '#ui/page/usePage.ts'
import { usePageText } from '#ui/page/usePageText.ts'
import styles from './CaseText.module.css'
import { findGate } from './findGate.ts'

/** The levels and needs on which most published situations turn, with their sources. */
export function CellList({ report }: { readonly report: AuditReport }) {
  const t = usePageText()
  const { cells, personas } = findGate(report, 'perturbation')
  return (
    <div className={styles.cells}>
      <CaseList
        wider="about"
        cases={cells.map(({ cell, flipped, isJudgement }) => ({
          id: JSON.stringify(cell),
          about: <CellFact cell={cell} />,
          finding: (
            <>
              <p>{t('cellFlips', { count: flipped.length, of: personas })}</p>
              {isJudgement ? <p className={styles.quiet}>{t('cellJudgement')}</p> : null}
            </>
          ),
        }))}
      />
    </div>
  )
}

function CellFact({ cell }: { readonly cell: CellValue }) {
  const t = usePageText()
  const { dataset, catalogue } = usePage()
  const criterion = dataset.criteria.find(({ id }) => id === cell.criterion)?.name ?? ''
  if (cell.kind === 'need') {
    const texts = catalogue.questions[cell.question]
    return (
      <p>
        {t('cellNeed', {
          topic: texts?.topic ?? '',
          answer: texts?.options[cell.option]?.label ?? '',
          criterion,
          value: cell.value,
        })}
      </p>
    )
  }
  const framework = dataset.frameworks.find(({ id }) => id === cell.framework)
  const trait = framework?.traits[cell.criterion]
  return (
    <>
      <p>
        <a className={styles.link} href={`./compare.html#criterion-${cell.criterion}`}>
          {t('cellTrait', { name: framework?.name ?? '', criterion, value: cell.value })}
        </a>
      </p>
      {trait && 'source' in trait ? (
        <SourceLine source={trait.source} checkedOn={trait.checkedOn} />
      ) : null}
    </>
  )
}
