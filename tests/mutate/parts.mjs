/**
 * What is mutated, a part at a time, and what has to notice: the unit tests named after the files
 * of the part, and the tests named here. All other tests would notice little more, and each of them
 * runs again for every mutant.
 *
 * @type {readonly { path: string, tests: readonly string[] }[]}
 */
export const PARTS = [
  { path: 'src/engine/decide.ts', tests: ['createDecider', 'notSureIsUnanswered'] },
  {
    path: 'src/engine/model',
    tests: ['raisingATrait', 'mustCountsMost', 'scoreFrameworks', 'findFlips'],
  },
  {
    path: 'src/engine/verdict',
    tests: ['judgeReach', 'removingALoser', 'ruledOutIsNeverPicked'],
  },
  {
    path: 'src/engine/reasons',
    tests: ['sufficientReasons', 'erasingTheTopReason', 'contributionsAddUp', 'raisingImportance'],
  },
  { path: 'src/engine/advice', tests: ['nearestPrecedents'] },
  { path: 'src/engine/firmness', tests: ['robustness', 'settled'] },
  { path: 'src/engine/team', tests: ['team', 'judgeReach'] },
  { path: 'src/engine/questions', tests: [] },
  { path: 'src/engine/flips', tests: [] },
  { path: 'src/audit', tests: [] },
  { path: 'src/link', tests: ['levelToken', 'link', 'oldLinks'] },
]
