import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const ROOMS = ['src', 'pipeline', 'bench', 'tools']

const MOST_LINES_OF_FILE = 300
const MOST_LINES_OF_FUNCTION = 80
/** Code files and folders on one level; style sheets and READMEs aside. */
const MOST_ON_ONE_LEVEL = 15

const isCode = (path: string) => /\.(ts|tsx|mjs)$/.test(path)

const folders = ROOMS.flatMap((room) => [
  room,
  ...readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .map((path) => `${room}/${path.replaceAll('\\', '/')}`)
    .filter((path) => statSync(join(ROOT, path)).isDirectory()),
]).filter((folder) => folder !== 'bench/results')

const filesThat = (isOne: (path: string) => boolean) =>
  folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter(isOne)
      .map((name) => `${folder}/${name}`),
  )
const files = filesThat(isCode)
const sheets = filesThat((path) => path.endsWith('.css'))

/** The functions of a file that have a body, with the number of lines of each. */
function functionsOf(path: string): { readonly name: string; readonly lines: number }[] {
  const source = ts.createSourceFile(path, readFileSync(join(ROOT, path), 'utf8'), ts.ScriptTarget.Latest, true)
  const found: { name: string; lines: number }[] = []
  const lineOf = (position: number) => source.getLineAndCharacterOfPosition(position).line
  const visit = (node: ts.Node) => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) {
      const named = node.name ?? (ts.isVariableDeclaration(node.parent) ? node.parent.name : undefined)
      found.push({
        name: `${path} ${named?.getText(source) ?? 'without a name'}`,
        lines: lineOf(node.getEnd()) - lineOf(node.getStart(source)) + 1,
      })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const functions = files.flatMap(functionsOf)

describe('sizes', () => {
  test('files and functions are found at all', () => {
    expect(files.length).toBeGreaterThan(200)
    expect(sheets.length).toBeGreaterThan(50)
    expect(functions.length).toBeGreaterThan(1000)
  })

  test(`no file has more than ${MOST_LINES_OF_FILE} lines, style sheets among them`, () => {
    const lines = (path: string) => readFileSync(join(ROOT, path), 'utf8').split('\n').length - 1
    expect([...files, ...sheets].filter((path) => lines(path) > MOST_LINES_OF_FILE)).toEqual([])
  })

  test(`no function has more than ${MOST_LINES_OF_FUNCTION} lines`, () => {
    const long = functions.filter(({ lines }) => lines > MOST_LINES_OF_FUNCTION)
    expect(long.map(({ name, lines }) => `${name}: ${lines}`)).toEqual([])
  })

  test(`no folder has more than ${MOST_ON_ONE_LEVEL} code files and folders`, () => {
    const crowded = folders.flatMap((folder) => {
      const entries = readdirSync(join(ROOT, folder), { withFileTypes: true })
      const counted = entries.filter((entry) => entry.isDirectory() || isCode(entry.name)).length
      return counted > MOST_ON_ONE_LEVEL ? [`${folder}: ${counted}`] : []
    })
    expect(crowded).toEqual([])
  })
})
