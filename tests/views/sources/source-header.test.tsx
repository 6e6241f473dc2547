// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { toLinks } from '../../../src/state/address/use-links.ts'
import { SourceHeader } from '../../../src/views/sources/source-header.tsx'
import { toSourceNames } from '../../../src/views/sources/source-names.ts'
import { openListed, openSourceFile, sourceClaim } from '../../source-fixture.ts'
import { dossier } from '../event/fixture.ts'
import { fakeBrowser, renderInDossier } from '../event/render-event.tsx'

fakeBrowser()

const withdrawn = { on: '2024-05-03', because: 'Its witness had not been there.' }
const events = [{ id: 'e', kind: 'report', title: 'E', date: null, claims: [sourceClaim('dated')] }]

function renderHeader(file: ReturnType<typeof openSourceFile>) {
  const links = toLinks(dossier.id, '')
  return renderInDossier(<SourceHeader file={file} links={links} names={toSourceNames(dossier, file)} />)
}

describe('the head of a source', () => {
  it('says when it was withdrawn and why, and offers no comparison', () => {
    renderHeader(openSourceFile('gone', { events, withdrawn }))
    expect(screen.getByText('Withdrawn on 3 May 2024.').parentElement?.textContent).toBe(
      'Withdrawn on 3 May 2024. Its witness had not been there. What it says stays to be read and is not counted.',
    )
    expect(screen.queryByText('Compare with another source')).toBeNull()
    expect(screen.queryByText('Show without this source')).toBeNull()
  })

  it('names the withdrawn sources that it cites itself', () => {
    const sources = [openListed('copy'), openListed('gone', { withdrawn }), openListed('root', { withdrawn })]
    const above = [
      ['copy', 'gone'],
      ['gone', 'root'],
    ] as const
    renderHeader(openSourceFile('copy', { events, sources, above }))
    expect(screen.getAllByText(/It cites/).map(({ textContent }) => textContent)).toEqual([
      'It cites Outlet gone, 30 April 2024, which was withdrawn on 3 May 2024.',
    ])
    expect(screen.getByText('Compare with another source')).toBeTruthy()
  })
})
