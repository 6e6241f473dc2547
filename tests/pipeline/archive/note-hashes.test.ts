import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { parseDocument } from 'yaml'
import { noteHashes } from '../../../pipeline/archive/note-hashes.ts'

const HASH = 'a'.repeat(64)

describe('a hash is written', () => {
  it.each([
    ['in a flow', 'versions: [{ capturedOn: 2024-04-30 }]', `versions: [{ capturedOn: 2024-04-30, sha256: ${HASH} }]`],
    ['in a block', 'versions:\n- capturedOn: 2024-04-30', `versions:\n- capturedOn: 2024-04-30\n  sha256: ${HASH}`],
    [
      'with the line breaks of the file',
      'versions:\r\n  - note: N\r\n    capturedOn: "2024-04-30"\r\nclaims: []\r\n',
      `versions:\r\n  - note: N\r\n    capturedOn: "2024-04-30"\r\n    sha256: ${HASH}\r\nclaims: []\r\n`,
    ],
  ])('%s', (_, yaml, expected) => {
    expect(noteHashes(yaml, new Map([[0, HASH]]))).toBe(expected)
  })

  it.each([
    ['there are no versions', 'id: s'],
    ['the version is not there', 'versions: []'],
    ['it has no day', 'versions: [{ note: N }]'],
    ['there is one already', `versions: [{ capturedOn: 2024-04-30, sha256: ${'b'.repeat(64)} }]`],
  ])('not if %s', (_, yaml) => {
    expect(noteHashes(yaml, new Map([[0, HASH]]))).toBeNull()
  })
})

test('of any list of versions: the hashes are added, and every other character stays', () => {
  const version = fc.record({
    isFlow: fc.boolean(),
    note: fc.constantFrom('', 'N', '"x: y"'),
    comment: fc.constantFrom('', ' # seen'),
    hash: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(version, { minLength: 1, maxLength: 5 }), (versions) => {
      const lines = versions.map(({ isFlow, note, comment }, place) => {
        const day = `2024-04-${10 + place}`
        if (isFlow) return `  - { ${note && `note: ${note}, `}capturedOn: ${day} }${comment}\n`
        return `  - capturedOn: ${day}${comment}\n${note && `    note: ${note}\n`}`
      })
      const yaml = `id: s\nversions:\n${lines.join('')}cites: []\n`
      const hashes = new Map(versions.flatMap(({ hash }, place) => (hash ? [[place, String(place).repeat(64)]] : [])))
      const noted = noteHashes(yaml, hashes) ?? ''
      const parsed = parseDocument(noted, { schema: 'failsafe' }).toJS() as { versions: { sha256?: string }[] }
      expect(parsed.versions.map(({ sha256 }) => sha256)).toEqual(versions.map((_, place) => hashes.get(place)))
      expect(noted.replace(/, sha256: \d{64}|\n {4}sha256: \d{64}/g, '')).toBe(yaml)
    }),
  )
})
