/** `warned`: worth knowing, and no reason to stop. */
export type GateStatus = 'passed' | 'failed' | 'warned'
