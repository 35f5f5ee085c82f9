import type { Plugin } from 'vite'
import { listPackages } from './thirdParty/listPackages.ts'
import { readShippedPackage } from './thirdParty/readShippedPackage.ts'
import { toLicences } from './thirdParty/toLicences.ts'
import { type Shipping, toSbom } from './thirdParty/toSbom.ts'

/**
 * Says what of others stands in the scripts of the site, as the build finds it there: `licences.txt`,
 * which their licences ask for, and `sbom.cdx.json` for programs that look for known faults.
 *
 * @param root - folder of the project.
 * @param shipping - the project itself.
 */
export function thirdPartyPlugin(root: string, shipping: Shipping): Plugin {
  return {
    name: 'third-party',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_, files) {
      const modules = Object.values(files).flatMap((file) =>
        file.type === 'chunk' ? file.moduleIds : [],
      )
      const packages = listPackages(modules).map((place) => readShippedPackage(root, place))
      const emit = (fileName: string, source: string) =>
        this.emitFile({ type: 'asset', fileName, source })
      emit('licences.txt', toLicences(packages))
      emit('sbom.cdx.json', toSbom(shipping, packages))
    },
  }
}
