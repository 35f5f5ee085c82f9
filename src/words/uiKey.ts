import type english from '#data/locales/en.json'

/** The name of a message of the wizard. A name that no catalogue has does not compile. */
export type UiKey = keyof (typeof english)['ui']

/** The name of a message of the pages around it. */
export type PageKey = keyof (typeof english)['pages']
