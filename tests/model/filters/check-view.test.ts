import { describe, expect, it } from 'vitest'
import { checkView } from '../../../src/model/filters/check-view.ts'
import { parseView } from '../../../src/state/address/view.ts'
import { onDay, openDossier } from '../../index-fixture.ts'

const dossier = openDossier([
  onDay('a', '2024-04-01', { kind: 'strike', countries: ['UA'], actors: ['russia'], sources: ['reuters'] }),
  onDay('b', '2024-04-02', { kind: 'report', countries: ['US'], actors: ['un'], sources: ['ap'] }),
])

describe('checkView', () => {
  it('leaves a view alone whose choices are all known', () => {
    const { view } = parseView('kind=strike&country=US&actor=un&source=reuters&q=debris')
    const checked = checkView(view, dossier)
    expect(checked.view).toBe(view)
    expect(checked.dropped).toEqual([])
  })

  it('drops unknown choices of every facet, says which, and keeps the known ones and all the rest', () => {
    const { view } = parseView('kind=x&kind=report&country=FR&actor=russia&actor=nobody&source=tass&q=a&disputed=1')
    expect(checkView(view, dossier)).toEqual({
      view: { ...view, chosen: { kind: ['report'], country: [], actor: ['russia'], source: [] } },
      dropped: [
        { name: 'kind', value: 'x', why: { code: 'not-in-dossier', what: 'kind' } },
        { name: 'country', value: 'FR', why: { code: 'not-in-dossier', what: 'country' } },
        { name: 'actor', value: 'nobody', why: { code: 'not-in-dossier', what: 'actor' } },
        { name: 'source', value: 'tass', why: { code: 'not-in-dossier', what: 'source' } },
      ],
    })
  })

  it('knows a kind that the dossier declares and no event has as one that leaves nothing', () => {
    const { view } = parseView('kind=sanction')
    expect(checkView(view, dossier).dropped).toMatchObject([{ name: 'kind', value: 'sanction' }])
  })

  it('knows the lanes and outlets of a dossier, and no others', () => {
    const { view } = parseView(
      'kind=lane:reports&kind=lane:x&source=outlet:Reuters&source=outlet:reuters&source=outlet:',
    )
    const known = openDossier([onDay('a', '2024-04-01', { sources: ['reuters'] })], {
      sources: [{ id: 'reuters', outlet: 'Reuters', published: null }],
    })
    expect(checkView(view, known)).toMatchObject({
      view: { chosen: { kind: ['lane:reports'], source: ['outlet:Reuters'] } },
      dropped: [{ value: 'lane:x' }, { value: 'outlet:reuters' }, { value: 'outlet:' }],
    })
  })

  it('drops an attribute that the dossier does not declare', () => {
    const { view } = parseView('attribute=killed&attribute=colour&order=event')
    const checked = checkView(view, dossier)
    expect(checked.dropped).toEqual([
      { name: 'attribute', value: 'colour', why: { code: 'not-in-dossier', what: 'attribute' } },
    ])
    expect(checked.view.disagreements).toEqual({ ...view.disagreements, attributes: ['killed'] })
  })
})
