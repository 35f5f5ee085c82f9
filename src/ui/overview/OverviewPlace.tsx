import { LaterFailure } from '#ui/LaterFailure.tsx'
import { LaterPart } from '#ui/LaterPart.tsx'
import { useText } from '#ui/useText.ts'

/** Where all answers stand on one page. */
export function OverviewPlace() {
  const t = useText()
  return (
    <LaterPart
      name="OverviewScreen"
      props={{}}
      loading={<h1 tabIndex={-1}>{t('overviewTitle')}</h1>}
      failed={
        <>
          <h1 tabIndex={-1}>{t('overviewTitle')}</h1>
          <LaterFailure />
        </>
      }
    />
  )
}
