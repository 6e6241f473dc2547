import { join } from 'node:path'
import { build, type Plugin, type Rolldown } from 'vite'
import { cssNames } from '../../css-names.ts'
import { methodDocument } from '../../method/method-document.ts'

const ROOT = join(import.meta.dirname, '../../..')
const ENTRY = 'src/pages/embed/view/show-view.ts'

/** What draws a view within another page: a script and the style sheet of what it draws, apart from the app. */
export interface BuiltView {
  /** Under the base. */
  readonly script: string
  readonly sheet: string
  /** By their path in the build. */
  readonly files: ReadonlyMap<string, string | Buffer>
}

/** Stores name React for the hooks that read them, and none is read here. */
function withoutReact(): Plugin {
  return {
    name: 'without-react',
    enforce: 'pre',
    resolveId: (id) => (id === 'react' ? '\0no-react' : null),
    load: (id) => (id === '\0no-react' ? 'export default {}' : null),
  }
}

/** Builds it anew: the app has no chunk that holds so little. @throws where the build makes something else */
export async function buildView(base: string): Promise<BuiltView> {
  const built = await build({
    root: ROOT,
    base,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [cssNames(), methodDocument(), withoutReact()],
    build: {
      write: false,
      target: 'es2023',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rolldownOptions: {
        checks: { pluginTimings: false },
        input: join(ROOT, ENTRY),
        output: { entryFileNames: 'assets/embed-view-[hash].js', chunkFileNames: 'assets/embed-view-part-[hash].js' },
      },
    },
  })
  const { output } = built as Rolldown.RolldownOutput
  const files = new Map(
    output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : Buffer.from(file.source)] as const),
  )
  const script = output.find((file) => file.type === 'chunk' && file.isEntry)?.fileName
  const sheets = [...files.keys()].filter((file) => file.endsWith('.css'))
  const [sheet] = sheets
  if (script === undefined || sheet === undefined || sheets.length > 1)
    throw new Error(`${ENTRY} gives a script and one style sheet: ${[...files.keys()].join(', ')}`)
  return { script, sheet, files }
}
