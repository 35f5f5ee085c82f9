import { useEffect, useRef } from 'react'

/** A field that has focus as soon as it is there, with its text selected. */
export function useFieldFocus() {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  return field
}
