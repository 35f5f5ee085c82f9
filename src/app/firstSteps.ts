import '#ui/base.css'
import '#ui/firstSteps/FirstStepsPage.tsx'
import { markOldFacts } from './markOldFacts.ts'

markOldFacts(document, new Date())
