import '#ui/base.css'
import '#ui/method/MethodPage.tsx'
import { markOldFacts } from './markOldFacts.ts'

markOldFacts(document, new Date())
