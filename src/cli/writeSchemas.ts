import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toJsonSchemas } from '#dataset/toJsonSchemas.ts'

const root = join(import.meta.dirname, '../..')
for (const [path, text] of toJsonSchemas()) {
  mkdirSync(join(root, path, '..'), { recursive: true })
  writeFileSync(join(root, path), text)
}
