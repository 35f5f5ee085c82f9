import type english from '#data/locales/en.json'

/** The name of a message of the interface. A name that no catalogue has does not compile. */
export type UiKey = keyof (typeof english)['ui']
