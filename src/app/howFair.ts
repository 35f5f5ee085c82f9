import '#ui/base.css'
import '#ui/fairness/FairnessPage.tsx'
import { markOldFacts } from './markOldFacts.ts'

markOldFacts(document, new Date())
