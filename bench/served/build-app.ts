import { join } from 'node:path'
import { build } from 'vite'

const ROOT = join(import.meta.dirname, '../..')
const APP = join(ROOT, 'node_modules/.cache/bench-app')

/** Builds the app as it is published. @returns its folder */
export async function buildApp(): Promise<string> {
  await build({ root: ROOT, logLevel: 'warn', build: { outDir: APP, emptyOutDir: true } })
  return APP
}

/** What is put into its pages before its own scripts: `bench/pages/served.ts`, as one script. */
export async function buildServedScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      rolldownOptions: { checks: { pluginTimings: false } },
      target: 'es2023',
      lib: { entry: join(ROOT, 'bench/pages/served.ts'), formats: ['iife'], name: 'served' },
    },
  })
  const [chunk] = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  if (chunk?.type !== 'chunk') throw new Error('the script was not built')
  return chunk.code
}
