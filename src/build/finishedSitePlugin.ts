import { resolve } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Does something with the finished site: only now all files are there, those of the script for hosts
 * and those copied as they are, too. Several do so in the order of the plugins.
 *
 * @param finish - is given the folder of the site.
 */
export function finishedSitePlugin(
  name: string,
  finish: (folder: string) => Promise<void> | void,
): Plugin {
  return {
    name,
    apply: 'build',
    buildApp: {
      order: 'post',
      async handler({ environments: { client } }) {
        if (client) await finish(resolve(client.config.root, client.config.build.outDir))
      },
    },
  }
}
