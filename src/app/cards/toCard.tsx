import type { ReactElement } from 'react'
import type { PageWords } from '#schema/catalogue.ts'
import type { Framework } from '#schema/framework.ts'
import { translatePage } from '#words/translate.ts'
import { SocialCard } from './SocialCard.tsx'

/** The picture that previews of a link show. */
export interface Card {
  /** Below the folder of the site. */
  readonly file: string
  /** What the picture says, for those who do not see it. */
  readonly alt: string
  readonly picture: ReactElement
}

/** What a link can be about: the site, a result with that framework first, one without a winner. */
export type CardSubject = 'front' | 'nobody' | Framework

/** The picture of a link about this. */
export function toCard(
  subject: CardSubject,
  frameworks: readonly Framework[],
  words: PageWords,
): Card {
  const { name, title, lead } = toSaid(subject, words)
  const marks = frameworks.filter(({ role, id }) =>
    typeof subject === 'string' ? role === 'pick' : id === subject.id,
  )
  return {
    file: `cards/${name}.png`,
    alt: `${title} ${lead}`,
    picture: (
      <SocialCard
        about={translatePage(words, 'cardAbout')}
        title={title}
        lead={lead}
        foot={translatePage(words, 'cardFoot')}
        marks={marks.map(({ mark }) => mark)}
        isDecided={subject !== 'nobody'}
      />
    ),
  }
}

function toSaid(subject: CardSubject, words: PageWords) {
  const say = (key: Parameters<typeof translatePage>[1]) => translatePage(words, key)
  if (subject === 'front') {
    return { name: 'front', title: say('cardFront'), lead: say('cardFrontLead') }
  }
  if (subject === 'nobody') {
    return { name: 'nobody', title: say('cardNobody'), lead: say('cardNobodyLead') }
  }
  return { name: subject.id, title: subject.name, lead: say('cardFirstLead') }
}
