// @vitest-environment jsdom
import { render } from '@testing-library/react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { describe, expect, it } from 'vitest'
import { LeadingVerdict } from '../../../../src/views/event/findings/leading-verdict.tsx'
import { toFindings } from '../../../../src/views/event/findings/finding.ts'
import { names } from '../finding-fixture.ts'
import { dossier, openedEvent as event } from '../fixture.ts'

/** What stands under the date of the report, assessed as given, or nobody having judged it. */
function said(
  assessment: (typeof event)['discrepancies'][number]['assessment'],
  standings: readonly ('stands' | 'departs')[],
) {
  const discrepancies = event.discrepancies.map((discrepancy) =>
    discrepancy.attribute === 'dated'
      ? {
          ...discrepancy,
          assessment,
          readings: discrepancy.readings.map((reading, place) => ({
            ...reading,
            standing: standings[place] ?? 'departs',
          })),
        }
      : discrepancy,
  )
  const finding = toFindings(dossier, { ...event, discrepancies }, names).find(({ attribute }) => attribute === 'dated')
  if (!finding) throw new Error('the report is dated')
  const { container } = render(
    <QueryClientProvider client={new QueryClient()}>
      <LeadingVerdict finding={finding} names={names} isOfDate />
    </QueryClientProvider>,
  )
  return container.querySelector('p')?.textContent
}

describe('LeadingVerdict', () => {
  it('says what the editors let stand, and why; what they rest it on stands with the question', () => {
    expect(said({ stands: 0, because: 'It bears that day.', basis: ['reuters'] }, ['stands', 'departs'])).toBe(
      '25 April 2024 stands. It bears that day.',
    )
  })

  it('says that they left it open', () => {
    expect(said({ stands: null, because: 'Nothing tells.', basis: [] }, ['departs', 'departs'])).toBe(
      'Left open. Nothing tells.',
    )
  })

  it('says what its support lets stand where nobody judged it, and that nothing does on a tie', () => {
    expect(said(null, ['stands', 'departs'])).toBe(
      '25 April 2024 stands. Most origins are compatible with it. Not assessed.',
    )
    expect(said(null, ['departs', 'departs'])).toBe('No answer stands: several have equal support. Not assessed.')
  })
})
