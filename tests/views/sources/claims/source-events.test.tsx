// @vitest-environment jsdom
import { act, render } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { SourceFileEvent } from '../../../../src/contract/source-file.ts'
import { SourceEvents } from '../../../../src/views/sources/claims/source-events.tsx'
import { sourceClaim } from '../../../source-fixture.ts'

const eventsOf = (count: number): SourceFileEvent[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `event-${at}`,
    kind: 'report',
    title: `Event ${at}`,
    date: null,
    claims: Array.from({ length: 5 }, (__, n) => sourceClaim(`asked-${n}`)),
  }))

const renderEvents = (count: number) =>
  render(
    <SourceEvents events={eventsOf(count)} named={null} textOf={({ title }) => title}>
      {({ id, title }) => <h3 key={id}>{title}</h3>}
    </SourceEvents>,
  )

// By their element: a search by role takes seconds among thousands.
const headings = () => document.querySelectorAll('h3').length

vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
)
afterEach(() => act(() => void dispatchEvent(new Event('afterprint'))))

describe('SourceEvents', () => {
  it('shows all events of a source that makes a hundred claims', () => {
    renderEvents(20)
    expect(headings()).toBe(20)
  })

  it('goes on paper whole, also with eleven thousand claims', () => {
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(400)
    renderEvents(2200)
    expect(headings()).toBeLessThan(60)
    act(() => void dispatchEvent(new Event('beforeprint')))
    expect(headings()).toBe(2200)
  })
})
