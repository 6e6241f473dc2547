// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Route, Router } from 'wouter'
import { PrintedFoot } from '../../../src/pages/changes/printed-foot.tsx'
import { serve, startFresh } from '../../fresh-dom.ts'

startFresh()

const NOW = { version: 3, dossier: 'missiles', release: '0123456789ab', dataOf: '2024-05-31', files: {} }

function foot(url: string, files: Readonly<Record<string, unknown>> = { '/data/missiles/release.json': NOW }) {
  const asked = serve(files)
  history.replaceState(null, '', url)
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <Router>
        <Route path="/:dossier">
          <PrintedFoot dossier="missiles" />
        </Route>
      </Router>
    </QueryClientProvider>,
  )
  return asked
}

it('says of which day the data is, and which release', async () => {
  foot('/missiles')
  expect(await screen.findByText('Data as of 31 May 2024. Release 0123456789ab.')).toBeInTheDocument()
})

it('names the release alone where all is shown as it was known on a day, or no source has one', async () => {
  foot('/missiles?known-on=2024-04-28')
  expect(await screen.findByText('Release 0123456789ab.')).toBeInTheDocument()
})

it('names the release that the address opens, and asks for no other', () => {
  const asked = foot('/missiles?release=2022-06-01')
  expect(screen.getByText(/1 June 2022\.$/)).toBeInTheDocument()
  expect(asked).toEqual([])
})
