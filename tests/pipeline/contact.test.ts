import { describe, expect, it } from 'vitest'
import type { DossierIndex } from '../../src/contract/index-file.ts'
import { memoryDisk, run, smallDossier } from './memory-disk.ts'

const FILE = 'dossiers/d/dossier.yaml'
const withContact = (contact: string) => {
  const files = smallDossier()
  return memoryDisk({ ...files, [FILE]: `${String(files[FILE])}contact: ${JSON.stringify(contact)}\n` })
}

describe('contact', () => {
  it.each([
    'corrections@example.org',
    'https://example.org/issues/new?title={title}&body={body}',
    'https://e.org/{claim}',
  ])('%s is published', (contact) => {
    const disk = withContact(contact)
    expect(run(disk, 'build')).toMatchObject({ status: 0, problems: [] })
    const index = JSON.parse(String(disk.files.get('public/data/d/index.json'))) as DossierIndex
    expect(index.dossier.contact).toBe(contact)
  })

  it.each([
    ['the editors', /“the editors” is neither a mail address nor a web address/, /editors@example\.org/],
    ['a@b@example.org', /neither a mail address/, /Write/],
    ['javascript:alert(1)', /neither a mail address/, /Write/],
    ['https://example.org/new?of={claims}', /holds \{claims\}, for which nothing is put in/, /\{claim\}, \{address\}/],
    ['https://exa mple.org/{claim}', /is not a web address/, /https:/],
    ['https://example.org/new', /says nowhere which claim is meant/, /\{claim\} or \{body\}/],
  ])('%s is refused, with its place and what to do', (contact, message, hint) => {
    const { status, problems } = run(withContact(contact), 'build')
    expect(status).toBe(1)
    expect(problems).toMatchObject([{ file: FILE, line: 5 }])
    expect(problems[0]?.message).toMatch(message)
    expect(problems[0]?.hint).toMatch(hint)
  })

  it('left out, nothing is published', () => {
    const disk = memoryDisk(smallDossier())
    run(disk, 'build')
    expect(String(disk.files.get('public/data/d/index.json'))).not.toContain('contact')
  })
})
