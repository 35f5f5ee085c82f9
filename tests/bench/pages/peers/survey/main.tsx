import { questions } from 'virtual:questions'
import { createRoot } from 'react-dom/client'
import { Model } from 'survey-core'
import { Survey } from 'survey-react-ui'
// The theme without the fonts that it would fetch from elsewhere.
import 'survey-core/survey-core.fontless.min.css'

const model = new Model({
  pages: questions.map(({ id, title, help, options }) => ({
    name: id,
    elements: [
      {
        type: 'radiogroup',
        name: id,
        title,
        description: help,
        choices: options.map((option) => ({ value: option.id, text: option.label })),
      },
    ],
  })),
})

const root = document.getElementById('root')
if (root) createRoot(root).render(<Survey model={model} />)
