import { describe, expect, it } from 'vitest'
import { readToEnd, wholeTexts } from '../../../pipeline/disk/file-text.ts'
import { NODE_DIGESTS } from '../../../pipeline/disk/node-digests.ts'
import { BROWSER_DIGESTS } from '../../../pipeline/import/in-browser/browser-digests.ts'
import { hashFiles } from '../../../pipeline/publish/hash-files.ts'
import { given } from '../../domain/given.ts'
import fc from '../../seeded-fast-check.ts'

describe('hashFiles', () => {
  given([fc.array(fc.string({ unit: 'grapheme' }))])(
    'hashes pieces as their whole text, in Node and browsers',
    (pieces) => {
      for (const digests of [NODE_DIGESTS, BROWSER_DIGESTS]) {
        const hashes = new Map<string, string>()
        const files = wholeTexts(
          hashFiles(
            [
              ['a', pieces],
              ['b', pieces.join('')],
            ],
            digests,
            hashes,
          ),
        )
        expect(files.get('a')).toBe(pieces.join(''))
        expect(hashes).toEqual(new Map(['a', 'b'].map((path) => [path, NODE_DIGESTS.sha256(pieces.join(''))])))
      }
    },
  )

  it('refuses to go on where the text before was not read: its hash would not be known', () => {
    const hashes = new Map<string, string>()
    const files = hashFiles(
      [
        ['a.json', ['1', '2']],
        ['b.json', '3'],
      ],
      NODE_DIGESTS,
      hashes,
    )
    files.next()
    expect(() => files.next()).toThrow('a.json was not read to its end')
  })

  it('notes a hash when the last piece was read', () => {
    const hashes = new Map<string, string>()
    for (const [, text] of hashFiles([['a.json', ['1', '2']]], NODE_DIGESTS, hashes)) {
      expect(hashes.size).toBe(0)
      readToEnd(text)
    }
    expect(hashes.get('a.json')).toBe(NODE_DIGESTS.sha256('12'))
  })
})
