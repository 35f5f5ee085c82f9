import { InputError } from './inputError.ts'

/** The content of JSON that a person wrote, or an `InputError` that says where it breaks. */
export function requireJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new InputError(`This is not valid JSON: ${reason.replaceAll(/\s+/g, ' ')}.`)
  }
}
