import { join } from 'node:path'
import { build } from 'vite'

/** Makes one plain script of the command line, which starts in half the time. @returns where it is */
export async function bundleCli(folder: string): Promise<string> {
  await build({
    configFile: false,
    root: join(import.meta.dirname, '../../..'),
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: 'pipeline/cli.ts',
      outDir: folder,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'cli.mjs' } },
    },
  })
  return join(folder, 'cli.mjs')
}
