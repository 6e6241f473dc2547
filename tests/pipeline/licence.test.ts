import { describe, expect, it } from 'vitest'
import type { DossierIndex } from '../../src/contract/index-file.ts'
import { memoryDisk, run, smallDossier } from './memory-disk.ts'

const FILE = 'dossiers/d/dossier.yaml'
const withLicence = (licence: string) => {
  const files = smallDossier()
  return memoryDisk({ ...files, [FILE]: `${String(files[FILE])}licence: ${JSON.stringify(licence)}\n` })
}

describe('licence', () => {
  it('is published', () => {
    const disk = withLicence('https://creativecommons.org/licenses/by/4.0/')
    expect(run(disk, 'build')).toMatchObject({ status: 0, problems: [] })
    const index = JSON.parse(String(disk.files.get('public/data/d/index.json'))) as DossierIndex
    expect(index.dossier.licence).toBe('https://creativecommons.org/licenses/by/4.0/')
  })

  it('that is no address is refused, with its place and what to do', () => {
    const { status, problems } = run(withLicence('CC BY 4.0'), 'build')
    expect(status).toBe(1)
    expect(problems).toMatchObject([{ file: FILE, line: 5 }])
    expect(problems[0]?.message).toContain('“CC BY 4.0” is not a web address')
  })

  it('left out, nothing is published', () => {
    const disk = memoryDisk(smallDossier())
    run(disk, 'build')
    expect(String(disk.files.get('public/data/d/index.json'))).not.toContain('licence')
  })
})

it('no dossier can be called as the vocabulary is', () => {
  const files = Object.fromEntries(
    Object.entries(smallDossier()).map(([path, text]) => [
      path.replace('dossiers/d/', 'dossiers/vocabulary/'),
      String(text).replace(/^id: d$/m, 'id: vocabulary'),
    ]),
  )
  const { status, problems } = run(memoryDisk(files), 'check')
  expect(status).toBe(1)
  expect(problems.map(({ message }) => message).join()).toContain('no dossier can be called “vocabulary”')
})
