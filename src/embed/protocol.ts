/** In every message between a page and the wizard in its frame. */
export const NAMESPACE = 'framework-wizard'

/** Version of the messages. What is added to them leaves it; what changes its meaning raises it. */
export const PROTOCOL = 1
