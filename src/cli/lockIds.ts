import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadDatasetFiles } from '#dataset/loadDatasetFiles.ts'
import { toIdsLock } from '#dataset/toIdsLock.ts'
import { IdsLock } from '#schema/idsLock.ts'
import { QuestionsFile } from '#schema/question.ts'

const data = join(import.meta.dirname, '../../data')
const path = join(data, 'ids.lock.json')
const empty: IdsLock = { $schema: './schema/ids-lock.schema.json', questions: {} }
const locked = existsSync(path) ? IdsLock.parse(JSON.parse(readFileSync(path, 'utf8'))) : empty
const questions = [...loadDatasetFiles(data)]
  .filter(([file]) => file.startsWith('questions/'))
  .flatMap(([, text]) => QuestionsFile.parse(JSON.parse(text)).questions)

writeFileSync(path, `${JSON.stringify(toIdsLock(locked, questions), null, 2)}\n`)
