import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import type { run } from 'axe-core'

interface Colour {
  r: number
  g: number
  b: number
  alpha: number
  parseString(text: string): Colour
}
/** What axe puts into a page. */
interface InPage {
  readonly axe: { readonly run: typeof run; readonly commons: { readonly color: { Color: { prototype: Colour } } } }
}

const SOURCE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

/** What axe finds on a page as it stands, in both themes: in the dark one what depends on colours, the rest is the same. */
export async function axeViolations(page: Page): Promise<string[]> {
  await load(page)
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const violations = await page.evaluate(
      async (rules) => {
        const { axe } = globalThis as unknown as InPage
        const only = rules ? { runOnly: { type: 'rule' as const, values: rules } } : {}
        const result = await axe.run({ resultTypes: ['violations'], ...only })
        return result.violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
        )
      },
      colorScheme === 'dark' && ['color-contrast', 'link-in-text-block'],
    )
    found.push(...violations.map((violation) => `${colorScheme}, ${violation}`))
  }
  return found
}

/** Puts axe into the page, unless it is there. Of every text axe reads some colours anew, which takes a third of its time; here each is read once. */
async function load(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in globalThis)) return
  await page.evaluate(SOURCE)
  await page.evaluate(() => {
    const { prototype } = (globalThis as unknown as InPage).axe.commons.color.Color
    const read = prototype.parseString
    const known = new Map<string, Pick<Colour, 'r' | 'g' | 'b' | 'alpha'>>()
    prototype.parseString = function (text) {
      const seen = known.get(text)
      if (seen) return Object.assign(this, seen)
      const { r, g, b, alpha } = read.call(this, text)
      known.set(text, { r, g, b, alpha })
      return this
    }
  })
}
