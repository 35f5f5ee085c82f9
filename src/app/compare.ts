import '#ui/base.css'
import '#ui/compare/ComparePage.tsx'
import { connectComparison } from './connectComparison.ts'
import { markOldFacts } from './markOldFacts.ts'
import { revealTarget } from './revealTarget.ts'

markOldFacts(document, new Date())
connectComparison(document)
addEventListener('hashchange', () => revealTarget(document))
revealTarget(document)
