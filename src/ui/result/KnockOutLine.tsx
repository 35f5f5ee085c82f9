import { nameAnswer } from '#engine/model/nameAnswer.ts'
import type { KnockOut } from '#engine/verdict/findKnockOuts.ts'
import { LinkButton } from '#ui/controls/LinkButton.tsx'
import { isLocked } from '#ui/guest/isLocked.ts'
import { useDataset } from '#ui/useDataset.ts'
import { useLaterText } from '#ui/useLaterText.ts'
import { useWizard } from '#ui/useWizard.ts'

/** Why one answer rules one framework out: the answer, and the fact it meets. */
export function KnockOutLine({ knockOut }: { readonly knockOut: KnockOut }) {
  const t = useLaterText()
  const { catalogue, model, store, guest } = useWizard()
  const dataset = useDataset()
  const { question, option } = nameAnswer(model, knockOut)
  const texts = catalogue.questions[question]
  const answer = texts?.options[option]?.label ?? ''
  const framework = dataset.frameworks[knockOut.framework]
  const trait =
    knockOut.limit.criterion === null ? undefined : framework?.traits[knockOut.limit.criterion]
  return (
    <li>
      {t(`knockOut-${knockOut.limit.kind}`, { answer })}{' '}
      {trait && 'because' in trait ? trait.because : t('knockOutIncumbent')}{' '}
      {isLocked(guest, question) ? (
        t('setByThisSite')
      ) : (
        <span data-paper="off">
          <LinkButton
            label={t('changeTopic', { topic: texts?.topic ?? '' })}
            onPress={() => store.getState().changeStarted(question, 'result')}
          >
            {t('change')}
          </LinkButton>
        </span>
      )}
    </li>
  )
}
