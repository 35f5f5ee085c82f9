import { dataset } from 'virtual:dataset'
import { pageWords } from 'virtual:page-words/en'
import { catalogue } from 'virtual:words/en'
import { compileModel } from '#engine/model/compileModel.ts'
import { toCard } from './cards/toCard.tsx'

/** What every page is rendered from. */
export const model = compileModel(dataset)

/** What every page but that of a result shows in a preview. */
export const frontCard = toCard('front', dataset.frameworks, pageWords)

/** How every page says what it is written in. */
export const language = { language: catalogue.language, direction: catalogue.direction }
