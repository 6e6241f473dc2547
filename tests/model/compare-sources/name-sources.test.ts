import { describe, expect, it } from 'vitest'
import { nameSources } from '../../../src/model/compare-sources/name-sources.ts'
import { offerSources } from '../../../src/model/compare-sources/offer-sources.ts'
import type { Dossier } from '../../../src/publish/dossier.ts'
import { dossierAsKnownOn } from '../../../src/publish/history/dossier-as-known-on.ts'
import { buildCase } from '../../pipeline/case-folder.ts'
import { restoreFrom } from '../../publish/published-dossier.ts'
import { memoryDisk, run, smallDossier } from '../../pipeline/memory-disk.ts'
import { day } from '../../claims-dsl.ts'

const file = (id: string, outlet: string, published: string, more: string) =>
  [`id: ${id}`, `outlet: ${outlet}`, `title: Story of ${id}`, `published: ${published}`, more, ''].join('\n')
const claiming = (...events: string[]) =>
  `claims:\n${events.map((event) => `  - { event: ${event}, attribute: occurred, value: 2024-04-25 }`).join('\n')}`

const disk = memoryDisk(
  smallDossier({
    'dossiers/d/events.yaml': ['e', 'f', 'g'].map((id) => `- { id: ${id}, kind: strike, title: ${id} }\n`).join(''),
    'dossiers/d/sources/s.yaml': file('s', 'Kyiv Post', '2024-05-01', claiming('e', 'f')),
    'dossiers/d/sources/t.yaml': file('t', 'Times', '2024-05-03', `formerIds: [old-t]\n${claiming('e', 'f')}`),
    'dossiers/d/sources/v.yaml': file('v', 'Voice', '2024-05-01', claiming('g')),
    'dossiers/d/sources/w.yaml': file('w', 'Watch', '2024-05-01', claiming('e')),
    'dossiers/d/sources/x.yaml': file('x', 'Xpress', '2024-05-01', claiming('e')),
    'dossiers/d/sources/un.yaml': file('un', 'UN', '2024-05-01', 'unread: true'),
  }),
)
run(disk, 'build')
const published = new Map(
  [...disk.files].flatMap(([path, text]) =>
    path.startsWith('public/data/') ? [[path.replace('public/data/', ''), String(text)] as const] : [],
  ),
)
const whole = restoreFrom(published, 'd')

const told = (asked: string[], shown: Dossier = whole) => {
  const { sources, leftOut } = nameSources(asked, shown, whole)
  return [sources.map(({ id }) => id).join(' '), ...leftOut.map(({ name, why }) => `${name}: ${why.code}`)]
}

describe('the sources that an address names', () => {
  it('are compared in its order, a former id as what it became', () => {
    expect(told(['old-t', 's'])).toEqual(['t s'])
  })

  it.each([
    ['one twice', ['s', 't', 's'], ['s t', 'Kyiv Post, 1 May 2024: twice']],
    ['one under its former id, too', ['t', 'old-t', 's'], ['t s', 'Times, 3 May 2024: twice']],
    ['a fifth', ['s', 't', 'v', 'w', 'x'], ['s t v w', 'Xpress, 1 May 2024: too-many']],
    ['one without claims', ['un', 's', 't'], ['s t', 'UN, 1 May 2024: makes-no-claims']],
    ['one that is not there', ['kyiv', 's'], ['s', 'kyiv: unknown']],
  ])('without %s, which is told', (_, asked, expected) => {
    expect(told(asked)).toEqual(expected)
  })

  it('without one that was withdrawn, but for a day before that', () => {
    const withdrawn = restoreFrom(buildCase('withdrawn').files, 'withdrawn')
    const named = (shown: Dossier) => nameSources(['paper', 'witness'], shown, withdrawn)
    expect(named(withdrawn).sources.map(({ id }) => id)).toEqual(['witness'])
    expect(named(withdrawn).leftOut.map(({ why }) => why)).toEqual([
      { code: 'withdrawn', on: day('2024-05-03'), because: expect.stringContaining('took its report back') as string },
    ])
    const before = dossierAsKnownOn(withdrawn, day('2024-05-02'))
    expect(named(before).sources.map(({ id }) => id)).toEqual(['paper', 'witness'])
    expect(offerSources(withdrawn, ['witness']).map(({ source }) => source.id)).toEqual(['copy'])
  })

  it('of one that is not there, the nearest are named', () => {
    const nearest = (id: string) => {
      const [left] = nameSources([id], whole, whole).leftOut
      return left?.why.code === 'unknown' ? left.why.nearest : []
    }
    expect(nearest('kyiv-pst')[0]).toEqual({ id: 's', name: 'Kyiv Post, 1 May 2024' })
    // What makes no claims is not offered.
    expect(nearest('un')).toEqual([])
  })

  it('on a day, without those that were not public', () => {
    const shown = dossierAsKnownOn(whole, day('2024-05-02'))
    expect(told(['s', 't', 'v'], shown)).toEqual(['s v', 'Times, 3 May 2024: not-yet-public'])
    const [left] = nameSources(['t'], shown, whole).leftOut
    expect(left?.why).toEqual({ code: 'not-yet-public', from: day('2024-05-03') })
  })
})

describe('the sources that are offered', () => {
  const offered = (...compared: string[]) =>
    offerSources(whole, compared).map(({ source, shared }) => `${source.id} ${shared}`)

  it('are those that make claims, most of the same events first', () => {
    expect(offered('s')).toEqual(['t 2', 'w 1', 'x 1', 'v 0'])
    expect(offered('s', 'v')).toEqual(['t 2', 'w 1', 'x 1'])
    expect(offered()).toHaveLength(5)
  })

  it('are none of a dossier without claims', () => {
    const empty = { ...restoreFrom(buildCase('worked-cases').files, 'worked'), claimsByEvent: new Map() }
    expect(offerSources(empty, [])).toEqual([])
  })
})
