import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommand } from '../../pipeline/command/command.ts'
import { nodeDisk } from '../../pipeline/disk/node-disk.ts'

/**
 * Makes the releases of the demo dossier anew, both signed, the first kept, by the commands with which editors make theirs:
 * `npx tsx tests/dossiers/release-demo.ts`. The first is of the dossier as it was before the wire's date was told;
 * neither knows what was withdrawn and corrected later. The key is made
 * for it and not kept, so no release can be added to them: all are made together.
 */
const DEMO = join(import.meta.dirname, 'demo')
const FIRST_NOTES = 'The dossier as it was before the auditors spoke of 15 April.\n\nIt is kept, so that it can be read.\n'
const SECOND_NOTES = 'The date that the wire gives is told, and the editors say which stands.\n'

const folder = mkdtempSync(join(tmpdir(), 'faultline-demo-'))
const dossiers = join(folder, 'dossiers')
const demo = join(dossiers, 'demo')
const key = join(folder, 'release.key')

function command(...args: string[]): void {
  const status = runCommand(args, {
    disk: nodeDisk,
    clock: () => 0,
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
  })
  if (status !== 0) throw new Error(`dossier ${args.join(' ')} failed`)
}

function release(date: string, notes: string, ...more: string[]): void {
  const file = join(folder, `${date}.txt`)
  writeFileSync(file, notes)
  const where = ['--dossiers', dossiers, '--out', join(folder, 'data')]
  command('release', 'demo', '--date', date, '--notes', file, '--sign', key, ...more, ...where)
}

/** Replaces what stands once in a file. */
function change(name: string, from: string | RegExp, to: string): void {
  const file = join(demo, name)
  const parts = readFileSync(file, 'utf8').split(from)
  if (parts.length !== 2) throw new Error(`${name} holds ${parts.length - 1} times: ${from}`)
  writeFileSync(file, parts.join(to))
}

/** The dossier before anything was withdrawn or corrected, and without releases. */
function copyDemo(): void {
  cpSync(DEMO, demo, { recursive: true })
  rmSync(join(demo, 'releases'), { recursive: true })
  change('sources/bay-news-2022-05-05.yaml', /^withdrawn:\n(?: {2}.*\n)+/m, '')
  change('sources/sound-courier-2022-05-04.yaml', /value: 9\n {4}corrected:\n(?: {6}.*\n)+/, 'value: 19\n')
}

function goBack(): void {
  rmSync(join(demo, 'sources/fjord-daily-2022-04-17.yaml'))
  change('published-ids.txt', 'source fjord-daily-2022-04-17\n', '')
  change(
    'sources/ekholm-post-2022-04-16.yaml',
    'value: 2022-04-15, quote: issued on April 15',
    'value: 2022-04-11, quote: issued on April 11',
  )
  const told = readFileSync(join(demo, 'assessments.yaml'), 'utf8')
  const [first = ''] = /^- event: audit-report\n {2}attribute: dated\n(?: {2}.*\n)+/.exec(told) ?? []
  change('assessments.yaml', first, '')
}

try {
  copyDemo()
  command('key', key)
  goBack()
  release('2022-06-01', FIRST_NOTES, '--keep')
  cpSync(join(demo, 'releases'), join(folder, 'releases'), { recursive: true })
  rmSync(demo, { recursive: true })
  copyDemo()
  cpSync(join(folder, 'releases'), join(demo, 'releases'), { recursive: true })
  release('2022-07-01', SECOND_NOTES)
  rmSync(join(DEMO, 'releases'), { recursive: true })
  cpSync(join(demo, 'releases'), join(DEMO, 'releases'), { recursive: true })
} finally {
  rmSync(folder, { recursive: true })
}
