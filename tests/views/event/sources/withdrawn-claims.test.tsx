// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { PublishedEvent } from '../../../../src/contract/event-file.ts'
import { EventPanel } from '../../../../src/views/event/event-panel.tsx'
import { dossier, event } from '../fixture.ts'
import { fakeBrowser, renderInDossier } from '../render-event.tsx'

fakeBrowser()

const [head] = event.sources
const because = 'Its witness had not been there.'
const withdrawn: PublishedEvent = {
  ...event,
  sources: [...event.sources, { ...head!, id: 'gone', outlet: 'The Gone', withdrawn: { on: '2024-05-03', because } }],
  withdrawn: [
    {
      source: 'gone',
      attribute: event.placedBy,
      stance: 'asserts',
      value: '2024-04-20',
      unit: null,
      asWritten: null,
      gloss: null,
      quote: 'on 20 April',
      speaker: null,
      locator: null,
      version: null,
      knownOn: '2024-04-30',
      corrected: [{ on: '2024-05-01', was: '2024-04-02', because: 'A digit was missing.' }],
    },
  ],
}

function renderPanel(shown: PublishedEvent) {
  const pager = { position: 1, count: 1, previousHref: null, nextHref: null, closeHref: '/closed' }
  return renderInDossier(<EventPanel dossier={dossier} event={shown} attribute={null} notices={[]} {...pager} />)
}

describe('an event of which a source was withdrawn', () => {
  it('shows what the source said apart, with the day, the reason and what was corrected', async () => {
    renderPanel(withdrawn)
    const section = (await screen.findByRole('heading', { name: 'Withdrawn, and not counted' })).closest('section')
    const inside = within(section!)
    expect(inside.getByRole('link', { name: 'The Gone' }).getAttribute('href')).toContain('/sources/gone')
    expect(inside.getByText('Withdrawn on 3 May 2024.').closest('p')?.textContent).toBe(
      `Withdrawn on 3 May 2024. ${because} What it says stays to be read and is not counted.`,
    )
    expect(inside.getByText('20 April 2024')).toBeTruthy()
    expect(inside.getByText(/on 20 April/)).toBeTruthy()
    expect(
      inside.getByText('Corrected by the editors on 1 May 2024; before: 2 April 2024. A digit was missing.'),
    ).toBeTruthy()
  })

  it('counts it among the sources as withdrawn, and leaves the figures alone', () => {
    renderPanel(withdrawn)
    expect(screen.getByText(/then 1 withdrawn/)).toBeTruthy()
    expect(screen.getByText('claims').closest('dl > div')?.querySelector('dd')?.textContent).toBe('13')
  })

  it('says nothing of it where nothing was withdrawn', () => {
    renderPanel(event)
    expect(screen.queryByText(/ithdrawn/)).toBeNull()
  })
})
