import { FEWEST_ANSWERS_FOR_CLEAR, PER_HUNDRED } from '#engine/firmness/judgeStrength.ts'
import { toWorkedExample } from '#report/toWorkedExample.ts'
import { PageFrame } from '#ui/page/PageFrame.tsx'
import { PageSection } from '#ui/page/PageSection.tsx'
import { PageText } from '#ui/page/PageText.tsx'
import { usePage } from '#ui/page/usePage.ts'
import { usePageText } from '#ui/page/usePageText.ts'
import { ClaimList } from './ClaimList.tsx'
import styles from './MethodPage.module.css'
import { WorkedExampleSection } from './WorkedExampleSection.tsx'

/** How a pick is made, in plain words, with an example, its limits and what it stands on. */
export function MethodPage() {
  const t = usePageText()
  const { dataset, evidence, model } = usePage()
  const example = toWorkedExample(dataset, model)
  const { clearWeightings, clearCompletions, closeWeightings } = PER_HUNDRED
  return (
    <PageFrame
      name="how-it-works"
      title={t('methodTitle')}
      lead={t('methodLead')}
      contents={[
        { id: 'idea', title: t('ideaTitle') },
        ...(example ? [{ id: 'example', title: t('exampleContents') }] : []),
        { id: 'firmness', title: t('firmnessTitle') },
        { id: 'measurements', title: t('measurementsTitle') },
        { id: 'limits', title: t('limitsTitle') },
        { id: 'claims', title: t('claimsTitle') },
      ]}
    >
      <PageSection id="idea" title={t('ideaTitle')}>
        <PageText>
          <p>{t('ideaNeeds')}</p>
          <p>{t('ideaOffers', { criteria: dataset.criteria.length })}</p>
          <p>{t('ideaMultiply')}</p>
          <pre className={styles.formula}>{t('formula')}</pre>
          <p>{t('ideaKnockOuts')}</p>
          <p>{t('ideaIncumbency')}</p>
        </PageText>
      </PageSection>
      {example ? <WorkedExampleSection example={example} /> : null}
      <PageSection id="firmness" title={t('firmnessTitle')}>
        <PageText>
          <p>{t('firmnessWeightings')}</p>
          <dl className={styles.strengths}>
            <div>
              <dt>{t('clearName')}</dt>
              <dd>
                {t('clearMeaning', {
                  weightings: clearWeightings,
                  completions: clearCompletions,
                  answers: FEWEST_ANSWERS_FOR_CLEAR,
                })}
              </dd>
            </div>
            <div>
              <dt>{t('leaningName')}</dt>
              <dd>{t('leaningMeaning')}</dd>
            </div>
            <div>
              <dt>{t('closeName')}</dt>
              <dd>{t('closeMeaning', { weightings: closeWeightings })}</dd>
            </div>
          </dl>
          <p>{t('firmnessNoPercent')}</p>
        </PageText>
      </PageSection>
      <PageSection id="measurements" title={t('measurementsTitle')}>
        <PageText>
          <p>{t('measurementsSetup')}</p>
          <p>{t('measurementsFigures')}</p>
          <p>{t('measurementsSpread')}</p>
          <p>{t('measurementsTrial')}</p>
          <p>{t('measurementsRepeat')}</p>
        </PageText>
      </PageSection>
      <PageSection id="limits" title={t('limitsTitle')}>
        <ul className={styles.limits}>
          <li>{t('limitHistory')}</li>
          <li>{t('limitJudgement')}</li>
          <li>{t('limitAnswers')}</li>
          <li>{t('limitWeights')}</li>
          <li>{t('limitOthers')}</li>
        </ul>
      </PageSection>
      <PageSection
        id="claims"
        title={t('claimsTitle')}
        help={t('claimsHelp', { count: evidence.claims.length })}
      >
        <ClaimList />
      </PageSection>
    </PageFrame>
  )
}
