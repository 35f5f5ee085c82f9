import { config } from 'zod'

/** The policy of the pages forbids code made from text, so zod must not even try it. */
config({ jitless: true })
