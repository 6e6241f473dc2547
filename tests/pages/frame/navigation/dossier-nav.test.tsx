// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen, within } from '@testing-library/react'
import { Route, Switch } from 'wouter'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { AppHeader } from '../../../../src/pages/frame/app-header.tsx'
import { NavPlaceContext } from '../../../../src/pages/frame/navigation/nav-place.ts'
import { ROUTES } from '../../../../src/pages/routes.tsx'
import { index } from '../../../disagreement-fixture.ts'
import { serve, startFresh } from '../../../fresh-dom.ts'
import { makePlace, toCatalogue } from '../../../index-fixture.ts'

startFresh()
beforeEach(() => void serve({ '/data/catalogue.json': toCatalogue('missiles'), '/data/missiles/index.json': index }))

const header = <AppHeader dossier={{ id: 'missiles', title: 'Missiles' }} />

/** The header at an address, told by the table of routes where it is. */
async function openAt(url: string) {
  history.replaceState(null, '', url)
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Switch>
        {ROUTES.map(({ name, paths, nav }) =>
          paths.map((path) => (
            <Route key={`${name} ${path}`} path={path}>
              <NavPlaceContext value={nav}>{header}</NavPlaceContext>
            </Route>
          )),
        )}
        <Route>{header}</Route>
      </Switch>
    </QueryClientProvider>,
  )
  const nav = within(await screen.findByRole('navigation', { name: 'Pages of the dossier' }))
  await nav.findByText('Sources')
  return nav.getAllByRole('link')
}

describe('the pages of a dossier in the header', () => {
  it('are links with their counts, and keep the filters', async () => {
    const links = await openAt('/missiles?kind=strike&order=event')
    await screen.findByText('in all')
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Timeline', '/missiles?kind=strike&order=event'],
      ['Disagreements 2', '/missiles/disagreements?kind=strike&order=event'],
      ['Sources 1 in all', '/missiles/sources?kind=strike&order=event'],
    ])
  })

  it('count the disagreements that the filters leave, and say of the sources that it is all', async () => {
    const countsAt = async (url: string) => {
      const links = await openAt(url)
      await vi.waitFor(() =>
        expect(links.slice(1).map((link) => link.querySelector('span')?.textContent)).not.toContain(' '),
      )
      const counts = links.slice(1).map((link) => link.querySelector('span')?.textContent.trim())
      cleanup()
      return counts
    }
    expect(await countsAt('/missiles')).toEqual(['4', '1'])
    expect(await countsAt('/missiles?kind=report')).toEqual(['1', '1 in all'])
    // All disagreements are about disputed events; filters of its own narrow the list on its page.
    expect(await countsAt('/missiles?disputed=1')).toEqual(['4', '1 in all'])
    expect(await countsAt('/missiles/disagreements?verdict=open')).toEqual(['4', '1'])
    // What the dossier does not have filters nothing, nor do the sources that are compared.
    expect(await countsAt('/missiles?kind=nope')).toEqual(['4', '1'])
    expect(await countsAt('/missiles/compare?source=a&source=b')).toEqual(['4', '1'])
  })

  it('have the map among them where the dossier has places with coordinates', async () => {
    const places = [{ ...makePlace('kyiv', 'Kyiv'), lat: 50.45, lon: 30.52 }]
    serve({ '/data/catalogue.json': toCatalogue('missiles'), '/data/missiles/index.json': { ...index, places } })
    const links = await openAt('/missiles/map?kind=strike')
    expect(links.map((link) => link.getAttribute('aria-current'))).toEqual([null, null, null, 'page'])
    expect(links[3]).toHaveTextContent('Map')
    expect(links[3]).toHaveAttribute('href', '/missiles/map?kind=strike')
  })

  it('leave the sources that are compared: they are no filter', async () => {
    const links = await openAt('/missiles/compare?source=a&source=b&kind=strike')
    expect(links[0]).toHaveAttribute('href', '/missiles?kind=strike')
  })

  it.each([
    ['/missiles', ['page', null, null]],
    ['/missiles/events/report', ['page', null, null]],
    ['/missiles/events/report/sources', ['true', null, null]],
    ['/missiles/disagreements', [null, 'page', null]],
    ['/missiles/sources', [null, null, 'page']],
    ['/missiles/sources/reuters', [null, null, 'true']],
    ['/missiles/no-such-page', [null, null, null]],
    ['/missiles/compare?source=a', [null, null, 'true']],
  ])('%s is told as where one is', async (url, current) => {
    expect((await openAt(url)).map((link) => link.getAttribute('aria-current'))).toEqual(current)
  })
})
