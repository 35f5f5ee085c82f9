import { dataset } from 'virtual:dataset-core'
import { catalogue } from 'virtual:first-words/en'
import { compileModel } from '#engine/model/compileModel.ts'
import '#ui/base.css'
import '#ui/guest/GuestWithoutScripts.tsx'
import '#ui/page/WithoutProgram.module.css'
import { mountGuest } from './mountGuest.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('embed.html has no element with the id "root"')

mountGuest(root, window, { dataset, model: compileModel(dataset) }, catalogue)
