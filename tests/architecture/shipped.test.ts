import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { expect, test } from 'vitest'
import { SHIPPED } from '../shipped/is-there.ts'

const ROOT = join(import.meta.dirname, '../..')

/** What asks for the content of the shipped dossiers, and is skipped where they are not there. */
const OF_CONTENT = /^tests\/(shipped\/|e2e\/(shipped|jobs)\.test\.ts$)/

const FOLDERS = String.raw`(?:public\/data|dossiers)(?=[\/'"\x60$])`
/** A path from the root of the project, as a function of files or of paths is given it. Disks in memory have such folders of their own. */
const FROM_ROOT = new RegExp(
  String.raw`(?:ROOT,\s*|(?:readFileSync|readdirSync|existsSync|statSync|cpSync|createReadStream|inFolder)\(\s*)['"\x60](?:\.\/)?${FOLDERS}`,
)
const RELATIVE = /['"`]((?:\.\.\/)+[\w./-]*)/g

/** Why a test is bound to a dossier that its editors may take away; `null`: it is not. */
function boundTo(path: string, text: string): string | null {
  const named = SHIPPED.find((id) => text.includes(id))
  if (named !== undefined) return named
  const [fromRoot] = FROM_ROOT.exec(text) ?? []
  if (fromRoot !== undefined) return fromRoot
  const found = [...text.matchAll(RELATIVE)].map(([, to = '']) => posix.join(dirname(path), to))
  return found.find((one) => /^(public\/data|dossiers)(\/|$)/.test(one)) ?? null
}

test('only what asks for the content of the shipped dossiers reads dossiers/ or public/data', () => {
  const paths = readdirSync(join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' })
    .map((path) => `tests/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path) && path !== 'tests/architecture/shipped.test.ts')
  expect(paths.length).toBeGreaterThan(400)
  const bound = paths.flatMap((path) => {
    const why = boundTo(path, readFileSync(join(ROOT, path), 'utf8'))
    return why === null ? [] : [{ path, why }]
  })
  expect(bound.filter(({ path }) => !OF_CONTENT.test(path))).toEqual([])
  expect(bound.length).toBeGreaterThan(2)
})

test.each([
  ["join(import.meta.dirname, '../../public/data')", 'public/data'],
  ["new URL('../../dossiers/x.yaml', import.meta.url)", 'dossiers/x.yaml'],
  ['readFileSync(`public/data/${file}`)', 'readFileSync(`public/data'],
  ["join(ROOT, 'dossiers')", "ROOT, 'dossiers"],
  ["'unsc-vetoes'", 'unsc-vetoes'],
  ["join(import.meta.dirname, '../dossiers/demo')", null],
  ["disk.files.get('public/data/d/index.json')", null],
  ["join(folder, 'dossiers')", null],
])('%s', (text, why) => {
  expect(boundTo('tests/model/some.test.ts', text)).toBe(why)
})
