import { describe, expect, it } from 'vitest'
import { countFound, markMatches } from '../../../src/selection/text/mark-matches.ts'
import { toSoughtWords } from '../../../src/selection/text/search-terms.ts'
import fc from '../../seeded-fast-check.ts'

/** The text with its matches in brackets. */
const marked = (text: string, typed: string) =>
  markMatches(text, toSoughtWords(typed))
    .map((part) => (part.isMatch ? `[${part.text}]` : part.text))
    .join('')

describe('markMatches', () => {
  it.each([
    ['Strike on Kharkiv', 'khar', 'Strike on [Khar]kiv'],
    ['Strike on Kharkiv', 'kharkiv STRIKE', '[Strike] on [Kharkiv]'],
    ['The KN-23 missile', 'kn23', 'The [KN-23] missile'],
    ['The KN23 missile', 'KN-23', 'The [KN23] missile'],
    ['The KN 23 missile', 'kn2', 'The [KN 2]3 missile'],
    ['Straßen', 'strass', '[Straß]en'],
    ['Straßen', 'stras', '[Straß]en'],
    ['Солов’їв рік', 'соловїв', '[Солов’їв] рік'],
    ['Солов’їв рік', 'солов', '[Солов]’їв рік'],
    ['l’ONU et l’Orléans', 'onu orleans', 'l’[ONU] et l’[Orléans]'],
    ['7,000 containers', '7000', '[7,000] containers'],
    ['北朝鮮のミサイルがハルキウを攻撃した', 'ミサイル', '北朝鮮の[ミサイル]がハルキウを攻撃した'],
    ['하르키우에북한미사일', '북한', '하르키우에[북한]미사일'],
    ['under the UN', 'un report', 'under the [UN]'],
    ['Nothing of it', 'strike', 'Nothing of it'],
  ])('%s, for “%s”: %s', (text, typed, expected) => {
    expect(marked(text, typed)).toBe(expected)
  })

  it('cuts a text and loses nothing of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.string({ maxLength: 6 }), (text, typed) => {
        const parts = markMatches(text, toSoughtWords(typed))
        expect(foldKana(parts.map((part) => part.text).join(''))).toBe(foldKana(text))
        expect(parts.every((part) => part.text !== '')).toBe(true)
        expect(parts.some((part, at) => part.isMatch === parts[at - 1]?.isMatch)).toBe(false)
      }),
    )
  })

  it('marks a text that is sought as it stands', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Łódź', 'KN-23', 'strike', 'Курʼєр', '北朝鮮', 'ŻABA'), { minLength: 1 }),
        (all) => {
          const text = all.join(' ')
          expect(countFound(text, toSoughtWords(text))).toBe(toSoughtWords(text).length)
        },
      ),
    )
  })
})

const foldKana = (text: string) => text.normalize('NFKC')
