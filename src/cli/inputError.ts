/** Input from outside that cannot be used. The message is one plain sentence for the person. */
export class InputError extends Error {}
