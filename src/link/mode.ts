/**
 * `quick`: asks what can still move the pick, and offers to stop. `full`: asks everything, in the
 * order of the dataset.
 */
export type Mode = 'quick' | 'full'
