import { findRepeatedKey } from '#dataset/findRepeatedKey.ts'
import { InputError } from './inputError.ts'
import { quote } from './quote.ts'

/**
 * The content of JSON that a person wrote, or an `InputError` that says where it breaks or which
 * key stands twice in an object.
 */
export function requireJson(text: string): unknown {
  const content = requireValid(text)
  const repeated = findRepeatedKey(text)
  if (repeated === null) return content
  throw new InputError(`The key ${quote(repeated)} is given twice in the same object.`)
}

function requireValid(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new InputError(`This is not valid JSON: ${reason.replaceAll(/\s+/g, ' ')}.`)
  }
}
