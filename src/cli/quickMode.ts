import { join } from 'node:path'
import { loadDataset } from '#dataset/loadDataset.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import { measureProfiles } from './measureProfiles.ts'
import { print } from './print.ts'
import { toQuickModeTable } from './toQuickModeTable.ts'

const { dataset, evidence } = loadDataset(join(import.meta.dirname, '../../data'))
const measured = measureProfiles(compileModel(dataset), evidence.personas)
print(toQuickModeTable(measured))
