import fc from 'fast-check'
import { readHostMessage } from '#embed/readHostMessage.ts'
import { HOST_KEYS } from '#link/hostSettings.ts'
import { readHostAnswers } from '#link/readHostAnswers.ts'
import { readHostSettings } from '#link/readHostSettings.ts'
import { hostileTexts } from '#tests/fixtures/hostileTexts.ts'
import { real } from '#tests/fixtures/realDataset.ts'
import { fuzz, keptOf, requireCleanPrototype } from './fuzz.ts'

const value = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.constantFrom(
    'online-shop',
    'data=own-tables',
    'scope,data',
    'link',
    'dark',
    'a=1..fs',
    'false',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.anything({ maxDepth: 2 }),
)
const names = ['ns', 'v', 'type', 'state', 'theme', 'seen', 'no-resume', '__proto__', ...HOST_KEYS]
const ours = fc
  .dictionary(fc.constantFrom(...names), value, { maxKeys: names.length })
  .chain((more) =>
    fc.record({
      more: fc.constant(more),
      type: fc.constantFrom('hello', 'config', 'state', 'resize', 'reset'),
    }),
  )
  .map(({ more, type }) => ({ ns: 'framework-wizard', v: 1, type, ...more }))

const QUESTIONS = new Set(real.dataset.questions.map(({ id }) => id))

fuzz(
  'messages to a frame are read without an error, and mean only what there is',
  keptOf('messages', (entry) => entry),
  fc.oneof({ weight: 4, arbitrary: ours }, { weight: 1, arbitrary: fc.anything() }),
  10_000,
  (input) => {
    // As it arrives: a copy that holds nothing that runs.
    const message = readHostMessage(input)
    requireCleanPrototype()
    if (message?.kind !== 'config') return
    const settings = readHostSettings(real.dataset, message.said, readHostAnswers)
    const asked = [...Object.keys(settings.answers), ...(settings.questions ?? [])]
    const unknown = asked.filter((id) => !QUESTIONS.has(id))
    if (unknown.length > 0) throw new Error(`It asks for ${unknown.join()}`)
    if (![null, 'light', 'dark'].includes(message.theme)) throw new Error('a theme that is none')
  },
)
