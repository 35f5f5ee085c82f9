import '#ui/base.css'
import '#ui/firstSteps/FirstStepsPage.tsx'
import { connectCopyButtons } from './connectCopyButtons.ts'
import { markOldFacts } from './markOldFacts.ts'

markOldFacts(document, new Date())
connectCopyButtons(document)
