// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { DiscrepancyPicture } from '../../../../src/views/event/pictures/discrepancy-picture.tsx'
import type { Finding } from '../../../../src/views/event/findings/finding.ts'
import { countOf, countsFinding } from '../finding-fixture.ts'
import { fakeBrowser } from '../render-event.tsx'

fakeBrowser()

const MARK = { mark: 'square', family: 'words' } as const

function draw(readings: Parameters<typeof countsFinding>[0], rest: Partial<Finding>) {
  return render(<DiscrepancyPicture finding={countsFinding(readings, rest)} mark={MARK} />).container
}

const twoCounts = [countOf('63', '2024-01-03'), countOf('62', '2024-01-04')]

describe('DiscrepancyPicture', () => {
  it('draws counts that exclude each other in vermilion', () => {
    const drawn = draw(twoCounts, { kind: 'conflict', level: 'disagree' })
    expect([...drawn.querySelectorAll('g[data-standing="departs"] text')].map((text) => text.textContent)).toEqual([
      '4 Jan',
      '62',
    ])
    expect(drawn.innerHTML).toContain('var(--fault)')
  })

  it.each(['revised', 'precision'] as const)('draws counts that are %s in ink', (kind) => {
    const drawn = draw(twoCounts, { kind, level: 'differ' })
    expect(drawn.querySelector('svg')).toBeTruthy()
    expect(drawn.innerHTML).not.toContain('--fault')
    expect(drawn.querySelector('[data-standing="departs"]')).toBeNull()
  })

  it('draws units apart and says why', () => {
    const drawn = draw([twoCounts[0]!, countOf('7000', '2024-01-01', { unit: 'containers' })], {
      kind: 'unit',
      level: 'differ',
    })
    expect(drawn.querySelectorAll('svg')).toHaveLength(2)
    expect(screen.getByText(/Different units count different things/)).toBeTruthy()
  })

  it('has nothing to draw of a silence, nor of names beside the squares over each', () => {
    expect(draw(twoCounts, { kind: 'silence', level: 'silent' }).innerHTML).toBe('')
    expect(draw(twoCounts, { kind: 'conflict', level: 'disagree', type: 'entity' }).innerHTML).toBe('')
  })

  it('shows the ways in which one name is written', () => {
    draw([countOf('1', '2024-01-02', { value: 'Kharkiv' })], {
      kind: 'variant',
      level: 'agree',
      type: 'entity',
      attribute: 'made-by',
    })
    expect(screen.getByText('Kharkiv')).toBeTruthy()
  })
})
