/**
 * `warned`: worth knowing, and no reason to stop. `unlimited`: a figure that may be anything, so
 * that there is nothing to hold.
 */
export type GateStatus = 'passed' | 'failed' | 'warned' | 'unlimited'
