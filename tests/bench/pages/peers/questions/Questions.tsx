import { questions } from 'virtual:questions'
import { type FormEvent, useState } from 'react'

/** The least that asks the same questions: one at a time, and a list of what was answered. */
export function Questions() {
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({})
  const [at, setAt] = useState(0)
  const question = questions[at]
  if (!question) {
    return (
      <main>
        <h1>Your answers</h1>
        <ul>
          {questions.map(({ id, title, options }) => (
            <li key={id}>
              {title} {options.find((option) => option.id === answers[id])?.label}
            </li>
          ))}
        </ul>
      </main>
    )
  }
  const goOn = (event: FormEvent) => {
    event.preventDefault()
    setAt(at + 1)
  }
  return (
    <form onSubmit={goOn}>
      <fieldset>
        <legend>
          <h1>{question.title}</h1>
        </legend>
        <p>{question.help}</p>
        {question.options.map(({ id, label }) => (
          <label key={id}>
            <input
              type="radio"
              name="answer"
              value={id}
              checked={answers[question.id] === id}
              onChange={() => setAnswers({ ...answers, [question.id]: id })}
            />
            {label}
          </label>
        ))}
      </fieldset>
      <button type="submit" disabled={answers[question.id] === undefined}>
        Continue
      </button>
    </form>
  )
}
