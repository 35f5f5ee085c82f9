import type english from '#data/locales/en.json'

/** The name of a message of the first page. A name that no catalogue has does not compile. */
export type UiKey = keyof (typeof english)['ui']

/** The name of a message of the wizard, that of its later parts among them. */
export type WizardKey = UiKey | keyof (typeof english)['later']

/** The name of a message of the pages around it. */
export type PageKey = keyof (typeof english)['pages']
