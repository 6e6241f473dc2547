// @vitest-environment jsdom
import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { NODE_DIGESTS } from '../../../../pipeline/disk/node-digests.ts'
import { nodeDisk } from '../../../../pipeline/disk/node-disk.ts'
import { wholeTexts } from '../../../../pipeline/disk/file-text.ts'
import { runPipeline } from '../../../../pipeline/run-pipeline.ts'
import type { Letters } from '../../../../src/chart/pictures/sheet/letters.ts'
import type { Shape } from '../../../../src/chart/shape.ts'
import { openingWindow } from '../../../../src/model/axis/opening-window.ts'
import { excerptOf } from '../../../../src/model/excerpt/excerpt.ts'
import { dossierQuery } from '../../../../src/model/queries/queries.ts'
import { gather } from '../../../../src/model/take-along/gather.ts'
import type { Scope } from '../../../../src/model/take-along/scope.ts'
import { pictureOfScope } from '../../../../src/pages/frame/take-along/picture-of-scope.ts'
import { parseView } from '../../../../src/state/address/view.ts'

const options = { dossiers: 'tests/dossiers', out: 'none', archive: null, isPublishedRegistered: false }
const published = wholeTexts(runPipeline(options, nodeDisk, NODE_DIGESTS).files ?? [])
const letters: Letters = { width: (words, _, sizePx) => words.length * sizePx * 0.5, drawable: (words) => words }

let client: QueryClient
beforeEach(() => {
  client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false } } })
  vi.stubGlobal('fetch', async (url: string) => {
    const text = published.get(url.replace('/data/', ''))
    return new Response(text ?? '', { status: text === undefined ? 404 : 200 })
  })
})
afterEach(() => {
  client.clear()
  vi.unstubAllGlobals()
  // What measures labels stays in the document, which other tests share.
  document.body.replaceChildren()
})

/** The words of a picture, and the highest and widest place at which one stands. */
async function draw(scope: Scope, search = '') {
  const { view } = parseView(search)
  const dossier = await client.fetchQuery(dossierQuery('demo', excerptOf(view)))
  const opening = openingWindow(dossier.today)
  const gathered = await gather({ client, dossier, view, window: view.window ?? opening, scope })
  const drawing = (await pictureOfScope({ dossier, opening, selected: null, gathered }))(letters)
  const texts: { readonly words: string; readonly x: number; readonly y: number; readonly size: number }[] = []
  const visit = (shape: Shape, x: number, y: number) => {
    if (shape.kind === 'group') for (const inner of shape.shapes) visit(inner, x + (shape.x ?? 0), y + (shape.y ?? 0))
    if (shape.kind === 'text') texts.push({ words: shape.text, x: x + shape.x, y: y + shape.y, size: shape.size })
  }
  for (const shape of drawing.shapes) visit(shape, 0, 0)
  return { drawing, texts, said: texts.map(({ words }) => words).join(' '), gathered }
}

const SCOPES: readonly Scope[] = [
  { what: 'event', event: 'audit-report' },
  { what: 'discrepancy', event: 'audit-report', attribute: 'dated' },
  { what: 'source', source: 'ekholm-post-2022-04-16' },
  { what: 'comparison', sources: ['ekholm-post-2022-04-16', 'tarnes-blad-2022-04-16'] },
  { what: 'disagreements' },
  { what: 'window' },
  { what: 'events' },
]

describe('a picture of whatever is taken along', () => {
  it.each(SCOPES)('$what: says what it leaves out, of which day its data is, and where it is from', async (scope) => {
    const search = 'kind=report&disputed=1&known-on=2022-04-20&without=bay-news-2022-04-18&q=audit'
    const { said, gathered } = await draw(scope, search)
    const { leftOut, address } = gathered.ofPage
    expect(leftOut.join(' ')).toMatch(/Only what was known on 20 April 2022\. Without Bay News/)
    if (!('event' in scope || 'source' in scope || 'sources' in scope))
      expect(leftOut.join(' ')).toMatch(/Filters: Report; .*“audit”/)
    for (const sentence of leftOut) expect(said).toContain(sentence)
    expect(said).toContain('Data as of 20 April 2022.')
    expect(said.replaceAll(' ', '')).toContain(address)
  })

  it.each(SCOPES)('$what: of a release says of which', async (scope) => {
    const { said, gathered } = await draw(scope, 'release=2022-06-01')
    expect(said).toContain('Only what the release of 1 June 2022 holds.')
    expect(gathered.ofPage.address).toMatch(/release=2022-06-01/)
  })

  it.each(SCOPES)('$what: all of its words stand on the sheet', async (scope) => {
    const { drawing, texts } = await draw(scope)
    for (const { y, size } of texts) {
      expect(y - size).toBeGreaterThanOrEqual(0)
      expect(y).toBeLessThanOrEqual(drawing.height)
    }
  })
})

describe('the picture of the disagreements', () => {
  it.each(['', 'order=size', 'order=copies', 'order=event'])(
    '%s: has every answer to every question that passes',
    async (search) => {
      const { said, gathered } = await draw({ what: 'disagreements' }, search)
      for (const { event } of gathered.shown.events) expect(said).toContain(event.title)
      expect(said).toContain('Audit report on the faults of the bridge: Date of the report')
      if (search === '') expect(said).toMatch(/11 April 2022, 5 sources, 1 origin 15 April 2022, 3 sources, 1 origin/)
    },
  )

  it('has those alone that pass the filters', async () => {
    const { said } = await draw({ what: 'disagreements' }, 'attribute=dated')
    expect(said).toContain('Audit report on the faults of the bridge: Date of the report')
    expect(said).not.toContain('Responsible for the faults')
  })
})

describe('the picture of sources compared', () => {
  it('has what each says where they part, and a fault line between them', async () => {
    const { said, drawing } = await draw({
      what: 'comparison',
      sources: ['ekholm-post-2022-04-16', 'tarnes-blad-2022-04-16'],
    })
    expect(said).toMatch(/Where they part .*Date of the report 15 April 2022 11 April 2022 4 days apart/)
    expect(said).toMatch(/Not drawn: (\d+ points? that they tell alike, )?\d+ points? that only one of them tells\./)
    const faults = JSON.stringify(drawing).match(/"stroke":"fault"/g) ?? []
    // Two points between the two, and the legend; on the third a source contradicts itself.
    expect(faults).toHaveLength(2 + 1)
  })
})
