// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
// Loaded before the page asks for it: a key that is pressed before does nothing.
import '../../../src/pages/timeline/keys/late-listeners.ts'
import { useSession } from '../../../src/state/session-store.ts'
import { serve, startFresh } from '../../fresh-dom.ts'
import { visit } from '../visit-app.tsx'
import { atHand, published, whole } from './published-many.ts'

vi.mock('../../../src/views/timeline/engine/vis-timeline-adapter.ts', () => import('../fake-vis-timeline.ts'))
startFresh()

describe('keys from event to event of a packed dossier', () => {
  it('lead to an event that is not at hand, when it has come', async () => {
    serve(published)
    const user = visit('/many')
    await screen.findByRole('heading', { level: 1 })
    const no = whole.events.findIndex(({ id }, at) => atHand.has(id) && !atHand.has(whole.events[at + 1]?.id ?? id))
    const [from, next] = [whole.events[no]?.id ?? '', whole.events[no + 1]?.id]
    useSession.setState({ askedFocus: null, focusedEvent: from })
    await user.keyboard('{ArrowRight}')
    await waitFor(() => expect(useSession.getState().askedFocus ?? useSession.getState().focusedEvent).toBe(next))
  })
})
