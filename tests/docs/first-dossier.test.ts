import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCommand } from '../../pipeline/command/command.ts'
import { memoryDisk } from '../pipeline/memory-disk.ts'

const GUIDE = readFileSync(join(import.meta.dirname, '../../docs/first-dossier.md'), 'utf8')

/** The pages that a reader of the guide has saved. */
const page = (outlet: string, title: string, day: string, url: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:site_name" content="${outlet}">` +
  `<meta property="article:published_time" content="${day}T08:00:00Z"><link rel="canonical" href="${url}"></head></html>`
const SAVED = {
  'saved/courier.html': page(
    'The Courier',
    'Seven hurt in harbour fire',
    '2024-03-05',
    'https://courier.example/seven-hurt',
  ),
  'saved/morning-post.html': page(
    'Morning Post',
    'Harbour fire injures 17',
    '2024-03-06',
    'https://post.example/harbour-fire',
  ),
}

/** What needs no disk of ours: packages and the server. */
const NOT_RUN = ['npm ci', 'npm run dev']

type Disk = ReturnType<typeof memoryDisk>

/** The blocks of the guide, in order: commands, and files by what their first line names. */
function blocksOf(guide: string): readonly { readonly language: string; readonly text: string }[] {
  return [...guide.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(([, language = '', text = '']) => ({ language, text }))
}

/** The words of a command line, quotation marks taken off. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
}

function runLine(line: string, disk: Disk): string {
  let printed = ''
  const print = (text: string) => void (printed += text)
  const [program, ...words] = wordsOf(line)
  if (program === 'rm') {
    for (const pattern of words) {
      const path = new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`)
      const found = [...disk.files.keys()].filter((file) => path.test(file))
      expect(found.length, `${line}: ${pattern}`).toBeGreaterThan(0)
      for (const file of found) disk.files.delete(file)
    }
    return ''
  }
  expect([program, ...words.slice(0, 3)], line).toEqual(['npm', 'run', 'dossier', '--'])
  const status = runCommand(words.slice(3), { disk, clock: () => 0, stdout: print, stderr: print })
  expect({ line, status, isWarned: /^\S+:\d+:\d+ {2}(error|warning)/m.test(printed), printed }).toMatchObject({
    status: 0,
    isWarned: false,
  })
  return printed
}

describe('your first dossier', () => {
  const blocks = blocksOf(GUIDE)

  it('every command in it does what it says, and no check finds a fault', () => {
    const disk = memoryDisk(SAVED)
    let [commands, last] = [0, '']
    for (const { language, text } of blocks) {
      if (language === 'yaml') {
        const path = /^# (dossiers\/\S+)\n/.exec(text)?.[1] ?? ''
        expect(path, text).not.toBe('')
        // A source whose file the guide shows was begun by a command of the guide.
        if (path.includes('/sources/')) expect([...disk.files.keys()]).toContain(path)
        disk.files.set(path, text)
        continue
      }
      expect(language).toBe('sh')
      for (const line of text.trim().split('\n')) {
        if (NOT_RUN.includes(line)) continue
        last = runLine(line, disk)
        commands++
      }
    }
    expect(commands).toBeGreaterThan(9)
    expect(last).toContain('harbour-fire: 1 event, 3 sources (1 unread), 4 claims\n  1 discrepancy: 1 revised\n')
    expect([...disk.files.keys()].filter((path) => path.includes('example-'))).toEqual([])
  })

  it('its files are what the commands make, where it does not say otherwise', () => {
    const disk = memoryDisk(SAVED)
    const lines = blocks.flatMap(({ language, text }) => (language === 'sh' ? text.trim().split('\n') : []))
    for (const line of lines) if (/ (init|add) /.test(line)) runLine(line, disk)
    const shown = blocks.filter(({ text }) => /^# \S+\/sources\/\S+\d\.yaml\n/.test(text))
    expect(shown).toHaveLength(2)
    for (const { text } of shown) {
      const [, path = ''] = /^# (\S+)/.exec(text) ?? []
      const made = String(disk.files.get(path)).replace(/ # the page says .*/g, '')
      for (const key of ['id', 'outlet', 'title', 'url', 'published', 'language']) {
        const line = new RegExp(`^${key}: .*$`, 'm')
        expect(line.exec(made)?.[0], key).toBe(line.exec(text)?.[0])
      }
    }
  })

  it('its YAML is in block form', () => {
    const yaml = blocks.flatMap(({ language, text }) => (language === 'yaml' ? [text] : []))
    expect(yaml.filter((text) => /\{|\[[^\]]/.test(text))).toEqual([])
  })
})
