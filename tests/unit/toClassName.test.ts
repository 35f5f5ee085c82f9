import { describe, expect, it } from 'vitest'
import { toClassName } from '#build/toClassName.ts'

describe('the name of a class', () => {
  it('is the same wherever the project lies', () => {
    expect(toClassName('/a', 'row', '/a/src/ui/A.module.css')).toBe(
      toClassName('/b/c', 'row', '/b/c/src/ui/A.module.css'),
    )
  })

  it('is another one in another file, and for another class', () => {
    const names = [
      toClassName('/a', 'row', '/a/src/ui/A.module.css'),
      toClassName('/a', 'row', '/a/src/ui/B.module.css'),
      toClassName('/a', 'cell', '/a/src/ui/A.module.css'),
    ]
    expect(new Set(names).size).toBe(3)
  })

  it('never begins with a digit', () => {
    const names = Array.from({ length: 200 }, (_, at) => toClassName('/a', `x${at}`, '/a/C.css'))
    expect(names.filter((name) => !/^[A-Za-z_]/.test(name))).toEqual([])
  })
})
