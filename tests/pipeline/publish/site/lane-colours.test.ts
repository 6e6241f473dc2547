import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Problems, startOf } from '../../../../pipeline/problem.ts'
import { checkLaneColours, contrastOf } from '../../../../pipeline/publish/site/lane-colours.ts'

const codesOf = (light: string, dark: string) => {
  const problems = new Problems()
  checkLaneColours({ words: { light, dark } }, (family, theme) => startOf(`${family}.${theme}`), problems)
  return problems.sorted().map(({ code, file }) => `${file}: ${code}`)
}
const colour = fc
  .tuple(...[0, 1, 2].map(() => fc.nat(255)))
  .map((rgb) => `#${rgb.map((n) => n.toString(16).padStart(2, '0')).join('')}`)

describe('the contrast of two colours', () => {
  it('is that of WCAG', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  })

  it('is the same from either side, and 1 of a colour with itself', () => {
    fc.assert(
      fc.property(colour, colour, (a, b) => {
        expect(contrastOf(a, b)).toBe(contrastOf(b, a))
        expect(contrastOf(a, b)).toBeGreaterThanOrEqual(1)
        expect(contrastOf(a, a)).toBe(1)
      }),
    )
  })
})

describe('colours of lanes', () => {
  it('are held against the paper and the vermilion of the app', () => {
    const tokens = readFileSync(join(import.meta.dirname, '../../../../src/ui/tokens.css'), 'utf8')
    const rules = readFileSync(join(import.meta.dirname, '../../../../pipeline/publish/site/lane-colours.ts'), 'utf8')
    const [, light = '', dark = ''] = /--paper: light-dark\((#\w+), (#\w+)\)/.exec(tokens) ?? []
    expect(rules).toContain(`light: '${light}', dark: '${dark}'`)
    const [, ...fault] = /--fault: light-dark\((#\w+), (#\w+)\)/.exec(tokens) ?? []
    expect(codesOf(fault[0] ?? '', fault[1] ?? '')).toEqual([
      'words.dark: reserved-colour',
      'words.light: reserved-colour',
    ])
  })

  it('fit if they are seen in both themes and are not vermilion, as those of the app are', () => {
    const tokens = readFileSync(join(import.meta.dirname, '../../../../src/ui/tokens.css'), 'utf8')
    const own = [...tokens.matchAll(/--k-[\w-]+: light-dark\((#\w+), (#\w+)\)/g)]
    expect(own.length).toBeGreaterThan(5)
    for (const [, light = '', dark = ''] of own) expect(codesOf(light, dark)).toEqual([])
  })

  it('are refused if they are not', () => {
    expect(codesOf('#ffffff', '#000000')).toEqual(['words.dark: faint-colour', 'words.light: faint-colour'])
    expect(codesOf('#8a7f6e', '#b0a491')).toEqual([])
  })
})
