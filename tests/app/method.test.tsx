// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { serve, startFresh } from '../fresh-dom.ts'
// Loaded before the app asks for it: the first test would wait too long for it.
import '../../src/pages/method/method-route.tsx'
import '../../src/ui/terms/term-meaning.tsx'
import { address, files, visit } from './visit-app.tsx'

vi.mock('../../src/views/timeline/engine/vis-timeline-adapter.ts', () => import('./fake-vis-timeline.ts'))
startFresh()

let asked: string[]
beforeEach(() => {
  asked = serve(files)
})

const title = () => screen.findByRole('heading', { level: 1, name: 'Method' })

describe('the method', () => {
  it('is a page of its own, which asks for no dossier', async () => {
    visit('/method')
    await title()
    await vi.waitFor(() => expect(document.title).toBe('Method – Faultline'))
    expect(screen.getByText(/^Version 1 of the method/)).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'To the start' })).toHaveAttribute('href', '/')
    expect(asked.filter((path) => !path.endsWith('/site.json'))).toEqual([])
  })

  it('lists its parts, and each link leads to one', async () => {
    visit('/method')
    await title()
    const contents = within(screen.getByRole('navigation', { name: 'On this page' }))
    const links = contents.getAllByRole('link').map((link) => link.getAttribute('href') ?? '')
    expect(links).toContain('#what-stands')
    for (const link of links) expect(document.getElementById(link.slice(1))?.tagName).toMatch(/^H[23]$/)
  })

  it('shows the part that the address names', async () => {
    const shown: (string | undefined)[] = []
    vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
      shown.push(this.id)
    })
    visit('/method#retold')
    await title()
    expect(screen.getByRole('heading', { name: 'Retold' })).toHaveAttribute('data-named', 'true')
    expect(shown).toEqual(['retold'])
  })

  it('draws the sign of a nature beside its example', async () => {
    visit('/method')
    await title()
    const example = screen.getByText(/both took it from one story/).closest('figure')
    expect(example?.querySelector('svg circle')).not.toBeNull()
  })
})

describe('a term', () => {
  it('is explained where it stands, leads to the method, and from there back to the same view', async () => {
    const user = visit('/missiles?kind=report')
    const question = await screen.findByText('What counts as a disagreement?')
    await user.click(question)
    expect(await screen.findByText(/^Sources disagree when/)).toBeVisible()
    await user.click(screen.getByRole('link', { name: 'More in the method: Disagreements' }))
    await title()
    expect(address()).toBe('/method#disagreements')
    await user.click(screen.getByRole('link', { name: 'Back' }))
    await screen.findByRole('region', { name: 'Timeline' })
    expect(address()).toBe('/missiles?kind=report')
  })
})
