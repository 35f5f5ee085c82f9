import { HOST_KEYS } from '#link/hostSettings.ts'

/** Attributes of the element that a frame asks to be told of; it hears of no other. */
export const HOST_NAMES = [...HOST_KEYS, 'theme', 'lang', 'no-resume'] as const
