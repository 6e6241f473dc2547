import fc from '../../seeded-fast-check.ts'
import { describe, expect, it } from 'vitest'
import { parseIsoDay } from '../../../src/domain/calendar-day.ts'
import { FACETS } from '../../../src/selection/facet-filter.ts'
import {
  clearFilters,
  EMPTY_VIEW,
  formatView,
  isFiltering,
  isFilteringDisagreements,
  parseView,
  toggleChoice,
} from '../../../src/state/address/view.ts'
import { EMPTY_DISAGREEMENT_VIEW } from '../../../src/state/address/disagreement-view.ts'
import { arbitraryView } from '../arbitrary-view.ts'

const day = (text: string) => parseIsoDay(text) ?? expect.fail(`${text} is no day`)

describe('formatView and parseView', () => {
  it('are each other’s inverse for every view', () => {
    fc.assert(
      fc.property(arbitraryView, (view) => {
        expect(parseView(formatView(view))).toEqual({ view, dropped: [] })
      }),
    )
  })

  it('give one text for one view: formatting what was parsed changes nothing', () => {
    fc.assert(
      fc.property(arbitraryView, (view) => {
        const text = formatView(view)
        expect(formatView(parseView(text).view)).toBe(text)
      }),
    )
  })

  it('escape what a query string would split on', () => {
    const view = { ...EMPTY_VIEW, chosen: { ...EMPTY_VIEW.chosen, actor: ['a,b', 'c&d=e', 'f+g h', '#%', 'Київ'] } }
    expect(parseView(formatView(view)).view.chosen.actor).toEqual(['a,b', 'c&d=e', 'f+g h', '#%', 'Київ'])
  })

  it('write nothing for the view that a dossier opens on', () => {
    expect(formatView(EMPTY_VIEW)).toBe('')
    expect(parseView('')).toEqual({ view: EMPTY_VIEW, dropped: [] })
  })

  it('read and write what the page of all disagreements adds', () => {
    const search = 'difference=conflict&attribute=dated&attribute=killed&verdict=open&nature=retold&order=event'
    const { view, dropped } = parseView(search)
    expect(dropped).toEqual([])
    expect(view).toEqual({
      ...EMPTY_VIEW,
      disagreements: {
        difference: 'conflict',
        attributes: ['dated', 'killed'],
        verdicts: ['open'],
        natures: ['retold'],
        onlyCopied: false,
        order: 'event',
      },
    })
    expect(formatView(view)).toBe(search)
    expect(formatView(parseView('order=weight').view)).toBe('')
  })

  it('say what stands beside the timeline, and drop what cannot', () => {
    expect(parseView('beside=map').view.beside).toBe('map')
    expect(formatView({ ...EMPTY_VIEW, beside: 'list' })).toBe('beside=list')
    const { view, dropped } = parseView('beside=globe')
    expect(view.beside).toBe('disputes')
    expect(dropped).toEqual([
      { name: 'beside', value: 'globe', why: { code: 'not-among', known: ['disputes', 'list', 'map'] } },
    ])
  })

  it('read the example of the docstring', () => {
    expect(parseView('kind=strike&kind=report&disputed=1&from=2023-12-01&to=2024-06-30')).toEqual({
      view: {
        chosen: { kind: ['strike', 'report'], country: [], actor: [], source: [] },
        onlyDisputed: true,
        text: '',
        window: { from: day('2023-12-01'), to: day('2024-06-30') },
        knownOn: null,
        without: [],
        release: null,
        disagreements: EMPTY_DISAGREEMENT_VIEW,
        sources: EMPTY_VIEW.sources,
        comparison: EMPTY_VIEW.comparison,
        beside: 'disputes',
      },
      dropped: [],
    })
  })
})

describe('parseView drops, says so, and keeps the rest', () => {
  const rest = 'kind=strike&q=debris'
  it.each([
    ['release=newest', [['release', 'newest', { code: 'not-a-day' }]]],
    ['from=2024-13-01&to=2024-06-30', [['from', '2024-13-01', { code: 'not-a-day' }]]],
    ['from=2024-02-30&to=2024-06-30', [['from', '2024-02-30', { code: 'not-a-day' }]]],
    ['from=2024-04-01&to=May', [['to', 'May', { code: 'not-a-day' }]]],
    [
      'from=&to=',
      [
        ['from', '', { code: 'not-a-day' }],
        ['to', '', { code: 'not-a-day' }],
      ],
    ],
    ['from=2024-04-02&to=2024-04-01', [['to', '2024-04-01', { code: 'before-from' }]]],
    ['from=2024-04-01', [['from', '2024-04-01', { code: 'lacks', param: 'to' }]]],
    ['to=2024-04-01', [['to', '2024-04-01', { code: 'lacks', param: 'from' }]]],
    ['to=1+April', [['to', '1 April', { code: 'not-a-day' }]]],
    ['disputed=2', [['disputed', '2', { code: 'not-among', known: ['1'] }]]],
    ['disputed=', [['disputed', '', { code: 'not-among', known: ['1'] }]]],
    ['actor=', [['actor', '', { code: 'empty' }]]],
    ['attribute=', [['attribute', '', { code: 'empty' }]]],
    ['difference=unit', [['difference', 'unit', { code: 'not-among', known: ['conflict', 'certainty'] }]]],
    ['verdict=no', [['verdict', 'no', { code: 'not-among', known: ['stands', 'open', 'unassessed'] }]]],
    ['order=', [['order', '', { code: 'not-among', known: ['weight', 'copies', 'size', 'attribute', 'event'] }]]],
    ['zoom=3', [['zoom', '3', { code: 'unknown-param' }]]],
    [
      'Kind=report&known=',
      [
        ['Kind', 'report', { code: 'unknown-param' }],
        ['known', '', { code: 'unknown-param' }],
      ],
    ],
  ])('%s', (search, dropped) => {
    const read = parseView(`${rest}&${search}`)
    expect(read.dropped).toEqual(dropped.map(([name, value, why]) => ({ name, value, why })))
    expect(read.view).toEqual({ ...EMPTY_VIEW, chosen: { ...EMPTY_VIEW.chosen, kind: ['strike'] }, text: 'debris' })
  })

  it('a text that is too long, and not one that just fits', () => {
    expect(parseView(`q=${'x'.repeat(200)}`)).toMatchObject({ view: { text: 'x'.repeat(200) }, dropped: [] })
    const { view, dropped } = parseView(`q=${'x'.repeat(201)}&disputed=1`)
    expect(view).toEqual({ ...EMPTY_VIEW, onlyDisputed: true })
    expect(dropped).toMatchObject([{ name: 'q', why: { code: 'too-long', most: 200 } }])
  })

  it('an empty choice beside a good one', () => {
    const { view, dropped } = parseView('country=RU&country=')
    expect(view.chosen.country).toEqual(['RU'])
    expect(dropped).toMatchObject([{ name: 'country', value: '' }])
  })

  it('nothing of what other sites hang on links', () => {
    expect(parseView('utm_source=x&utm_campaign=y&fbclid=z&gclid=1')).toEqual({ view: EMPTY_VIEW, dropped: [] })
  })

  it('never fails, whatever the query string', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webQueryParameters(), fc.constant('%E0%A4%A&q=%')), (search) => {
        const { view } = parseView(search)
        expect(parseView(formatView(view)).dropped).toEqual([])
      }),
    )
  })
})

describe('choices', () => {
  it('given twice count once', () => {
    expect(parseView('kind=a&kind=b&kind=a').view.chosen.kind).toEqual(['a', 'b'])
  })

  it('are added, and taken back by the same step', () => {
    fc.assert(
      fc.property(arbitraryView, fc.constantFrom(...FACETS), fc.string({ minLength: 1 }), (view, facet, id) => {
        const toggled = toggleChoice(view, facet, id)
        expect(toggled.chosen[facet].includes(id)).toBe(!view.chosen[facet].includes(id))
        for (const other of FACETS) if (other !== facet) expect(toggled.chosen[other]).toBe(view.chosen[other])
        const back = toggleChoice(toggled, facet, id)
        expect(new Set(back.chosen[facet])).toEqual(new Set(view.chosen[facet]))
        expect(toggled.window).toBe(view.window)
      }),
    )
  })
})

describe('clearFilters and isFiltering', () => {
  it('clearing leaves the window and no filter', () => {
    fc.assert(
      fc.property(arbitraryView, (view) => {
        const cleared = clearFilters(view)
        expect(isFiltering(cleared)).toBe(false)
        expect(isFilteringDisagreements(cleared)).toBe(false)
        expect(cleared.window).toBe(view.window)
        expect(cleared.disagreements.order).toBe(view.disagreements.order)
      }),
    )
  })

  it('what narrows the disagreements narrows no events, and “only disputed” no disagreements', () => {
    for (const search of ['difference=conflict', 'attribute=dated', 'verdict=open']) {
      expect(isFiltering(parseView(search).view)).toBe(false)
      expect(isFilteringDisagreements(parseView(search).view)).toBe(true)
    }
    expect(isFilteringDisagreements(parseView('disputed=1&order=event').view)).toBe(false)
    expect(isFilteringDisagreements(parseView('q=debris').view)).toBe(true)
  })

  it('any filter is filtering; a window and a blank text are not', () => {
    expect(isFiltering(EMPTY_VIEW)).toBe(false)
    expect(isFiltering({ ...EMPTY_VIEW, window: { from: day('2024-01-01'), to: day('2024-01-02') } })).toBe(false)
    expect(isFiltering({ ...EMPTY_VIEW, text: '  ' })).toBe(false)
    expect(isFiltering({ ...EMPTY_VIEW, text: 'x' })).toBe(true)
    expect(isFiltering({ ...EMPTY_VIEW, onlyDisputed: true })).toBe(true)
    for (const facet of FACETS) expect(isFiltering(toggleChoice(EMPTY_VIEW, facet, 'x'))).toBe(true)
  })
})
