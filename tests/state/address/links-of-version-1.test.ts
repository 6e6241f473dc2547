import { describe, expect, it } from 'vitest'
import { formatView, parseView } from '../../../src/state/address/view.ts'

/** Links that people have, as they were written, with what they mean. Lines are added and never changed or taken out. */
const LINKS: Readonly<Record<string, unknown>> = {
  '': {},
  'kind=strike&kind=report&disputed=1&from=2023-12-01&to=2024-06-30': {
    kind: ['strike', 'report'],
    onlyDisputed: true,
    window: ['2023-12-01', '2024-06-30'],
  },
  'kind=lane:strikes&country=UA&actor=un-monitors&source=outlet:NK+News&q=debris+found': {
    kind: ['lane:strikes'],
    country: ['UA'],
    actor: ['un-monitors'],
    source: ['outlet:NK News'],
    text: 'debris found',
  },
  'from=-000500-01-01&to=0014-08-19': { window: ['-000500-01-01', '0014-08-19'] },
  'from=2017-11-28T18:00&to=2017-11-29T06:00': { window: ['2017-11-28T18:00', '2017-11-29T06:00'] },
  'known-on=2024-04-28': { knownOn: '2024-04-28' },
  'without=form:repost&without=origin:un-monitors&without=machine-translated&without=tass-0430': {
    without: ['form:repost', 'origin:un-monitors', 'machine-translated', 'tass-0430'],
  },
  'release=2026-11-30': { release: '2026-11-30' },
  'beside=list': { beside: 'list' },
  'beside=map': { beside: 'map' },
  'difference=conflict&attribute=dated&attribute=killed&verdict=stands&verdict=open&verdict=unassessed': {
    difference: 'conflict',
    attributes: ['dated', 'killed'],
    verdicts: ['stands', 'open', 'unassessed'],
  },
  'difference=certainty&nature=independent&nature=retold&copied=1&order=copies': {
    difference: 'certainty',
    natures: ['independent', 'retold'],
    onlyCopied: true,
    order: 'copies',
  },
  'order=size': { order: 'size' },
  'order=attribute': { order: 'attribute' },
  'order=event': { order: 'event' },
  'find=yonhap&sort=cited': { find: 'yonhap', sort: 'cited' },
  'sort=outlet': { sort: 'outlet' },
  'sort=date': { sort: 'date' },
  'sort=claims': { sort: 'claims' },
  'sort=differs': { sort: 'differs' },
  'by=source': { by: 'source' },
}

const DEFAULTS = {
  kind: [],
  country: [],
  actor: [],
  source: [],
  onlyDisputed: false,
  text: '',
  window: null,
  knownOn: null,
  without: [],
  release: null,
  beside: 'disputes',
  difference: null,
  attributes: [],
  verdicts: [],
  natures: [],
  onlyCopied: false,
  order: 'weight',
  find: '',
  sort: 'first',
  by: 'reading',
}

/** A view in the words of a link: days as they are written. */
function inWords(search: string) {
  const { view, dropped } = parseView(search)
  expect(dropped, search).toEqual([])
  const written = new URLSearchParams(formatView(view))
  const { chosen, onlyDisputed, text, without, beside, disagreements, sources, comparison } = view
  return {
    ...chosen,
    onlyDisputed,
    text,
    window: view.window && [written.get('from'), written.get('to')],
    knownOn: written.get('known-on'),
    without,
    release: view.release,
    beside,
    ...disagreements,
    ...sources,
    ...comparison,
  }
}

describe('links of version 1', () => {
  it.each(Object.entries(LINKS))('%s', (search, meaning) => {
    expect(inWords(search)).toEqual({ ...DEFAULTS, ...(meaning as object) })
    // The colon and the space of a name may be written otherwise; what is meant may not.
    expect(inWords(formatView(parseView(search).view))).toEqual(inWords(search))
  })
})
