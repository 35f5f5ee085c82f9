import '#dataset/withoutEval.ts'
import { parseOwnDataset } from '#dataset/parseOwnDataset.ts'

/** What looks at a file; with zod in it, so that it loads once a file is opened and not before. */
export const ownDatasetBundle = { parse: parseOwnDataset }
