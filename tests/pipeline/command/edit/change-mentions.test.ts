import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { changeMentions } from '../../../../pipeline/command/edit/change-mentions.ts'

const SITE = `# The site
name: A and b # not the dossier
opens: a # the first

order:
  - b # second
  - a
  - c
editors: [{ name: a }]
`

describe('what the site says of a dossier', () => {
  it('is changed where it names the dossier, and nowhere else', () => {
    expect(changeMentions(SITE, 'a', 'z')).toBe(SITE.replace('opens: a', 'opens: z').replace('  - a\n', '  - z\n'))
  })

  it('goes, line by line', () => {
    expect(changeMentions(SITE, 'a', null)).toBe(SITE.replace('opens: a # the first\n', '').replace('  - a\n', ''))
    expect(changeMentions('order: [a, b, c]\nname: X\n', 'b', null)).toBe('order: [a, c]\nname: X\n')
    expect(changeMentions('name: X\norder:\n  - b\n', 'b', null)).toBe('name: X\n')
    expect(changeMentions('order: [a, b, c]\n', 'b', 'c')).toBe('order: [a, c]\n')
    expect(changeMentions('order: [b]\nname: X\n', 'b', null)).toBe('name: X\n')
    expect(changeMentions('title: T\ninstead: b', 'b', null)).toBe('title: T\n')
  })

  it('keeps the order of the others, in either form', () => {
    const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{2,8}$/), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(ids, fc.nat(5), fc.boolean(), (order, at, isFlow) => {
        const id = order[at % order.length] ?? ''
        const list = isFlow ? ` [${order.join(', ')}]` : order.map((one) => `\n  - ${one}`).join('')
        const rest = order.filter((one) => one !== id)
        const text = changeMentions(`name: Some site\norder:${list}\n`, id, null)
        const read = (parse(text, { schema: 'failsafe' }) as { order?: string[] }).order
        expect(read ?? []).toEqual(rest)
      }),
    )
  })
})
