import { toFlipSentence } from '#report/toFlipSentence.ts'
import { toName } from '#report/toName.ts'
import type { Flip } from '#schema/explanation.ts'
import { LinkButton } from '#ui/controls/LinkButton.tsx'
import { isLocked } from '#ui/guest/isLocked.ts'
import { useTryFlip } from '#ui/trial/useTryFlip.ts'
import { useCatalogue } from '#ui/useCatalogue.ts'
import { useLaterText } from '#ui/useLaterText.ts'
import { useWizard } from '#ui/useWizard.ts'
import { joinList } from '#words/joinList.ts'

/** One way to another result in a sentence, and the way to try it. */
export function FlipItem({ flip }: { readonly flip: Flip }) {
  const t = useLaterText()
  const { dataset, guest } = useWizard()
  const catalogue = useCatalogue()
  const tryFlip = useTryFlip()
  // Answers that the page around has set are not to be tried otherwise there.
  const isFixed = flip.changes.some(({ question }) => isLocked(guest, question))
  const name = joinList(
    catalogue.formats,
    flip.verdict.frameworks.map((id) => toName(dataset, id)),
  )
  return (
    <>
      {toFlipSentence(dataset, catalogue, flip)}{' '}
      {isFixed ? null : (
        <span data-paper="off">
          <LinkButton
            label={name === '' ? t('tryIt') : t('tryItLabel', { name })}
            onPress={() => tryFlip(flip.changes)}
          >
            {t('tryIt')}
          </LinkButton>
        </span>
      )}
    </>
  )
}
