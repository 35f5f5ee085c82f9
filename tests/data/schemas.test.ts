import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { toJsonSchemas } from '#dataset/toJsonSchemas.ts'
import { realFiles } from '#tests/fixtures/plantMistakes.ts'

const root = join(import.meta.dirname, '../..')
const schemas = [...toJsonSchemas()]
const listed = (folder: string) =>
  readdirSync(join(root, folder)).map((name) => `${folder}/${name}`)

describe('the JSON Schemas for editors and programs', () => {
  it.each(schemas)('%s is what npm run schema writes, byte for byte', (path, text) => {
    expect(readFileSync(join(root, path), 'utf8')).toBe(text)
  })

  it('nothing else lies beside them', () => {
    const present = [...listed('data/schema'), ...listed('public/schema')]
    expect(present.sort()).toEqual(schemas.map(([path]) => path).sort())
  })

  it.each([...realFiles])('data/%s names a schema that exists', (file, text) => {
    const { $schema } = JSON.parse(text)
    expect(existsSync(join(root, 'data', dirname(file), $schema))).toBe(true)
  })

  it('every file of a folder has the schema of that folder', () => {
    const named = [...realFiles].map(([file, text]) => [
      file.split('/')[0],
      JSON.parse(text).$schema,
    ])
    const kinds = new Map(named.map(([folder, schema]) => [`${folder} ${schema}`, schema]))
    const ofFiles = schemas.filter(([path]) => path.startsWith('data/'))
    expect(kinds.size).toBe(ofFiles.length)
  })
})
