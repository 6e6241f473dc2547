// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { serve, startFresh } from '../../fresh-dom.ts'
import { visit } from '../visit-app.tsx'
import { atHand, published, whole } from './published-many.ts'

vi.mock('../../../src/views/timeline/engine/vis-timeline-adapter.ts', () => import('../fake-vis-timeline.ts'))
startFresh()

const away = whole.events.findLast(({ id, disputes }) => !atHand.has(id) && disputes.length > 0)

describe('an event of a packed dossier', () => {
  it('is asked for where it stands, and nowhere else', async () => {
    const asked = serve(published)
    visit(`/many/events/${away?.id}`)
    expect(await screen.findByRole('heading', { name: away?.title ?? '' })).toBeInTheDocument()
    expect(asked.filter((path) => path.includes('/events/'))).toEqual([])
    expect(asked.filter((path) => path.includes('/whole/'))).toHaveLength(1)
  })
})
