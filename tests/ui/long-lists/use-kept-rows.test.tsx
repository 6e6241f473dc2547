// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import fc from 'fast-check'
import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { useKeptRows } from '../../../src/ui/long-lists/use-kept-rows.ts'

type Kept = ReturnType<typeof useKeptRows>

function List({ named, reach, told }: { named: number; reach: number; told: (kept: Kept) => void }) {
  const kept = useKeptRows({ named, reach })
  told(kept)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it is no control: it hears which of its rows has the focus
    <ol onFocus={kept.onFocus}>
      <li data-index="20">
        <a href="/twenty">twenty</a>
      </li>
    </ol>
  )
}

const rangeOf = (startIndex: number, endIndex: number, count: number) => ({ startIndex, endIndex, count, overscan: 0 })

/** What a list keeps of a range: before and after its twentieth row takes the focus. */
function keep(named: number, reach = 1) {
  let kept: Kept | null = null
  render(<List {...{ named, reach }} told={(now) => (kept = now)} />)
  return (from: number, to: number, count: number) => kept?.rangeExtractor(rangeOf(from, to, count)) ?? []
}

describe('useKeptRows', () => {
  it('keeps the row that is named and its neighbours, wherever the list is scrolled', () => {
    expect(keep(50)(0, 2, 100)).toEqual([0, 1, 2, 49, 50, 51])
    expect(keep(99, 2)(0, 0, 100)).toEqual([0, 97, 98, 99])
    expect(keep(-1)(4, 5, 100)).toEqual([4, 5])
  })

  it('keeps the row with the focus, also when what has the focus is a link in it', () => {
    const at = keep(50)
    act(() => screen.getByRole('link').focus())
    expect(at(0, 1, 100)).toEqual([0, 1, 19, 20, 21, 49, 50, 51])
    expect(at(0, 1, 10)).toEqual([0, 1])
  })

  it('gives rows that there are, each once, in order, and all that are in sight', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(3), (a, b, named, reach) => {
        const [from, to, count] = [Math.min(a, b), Math.max(a, b), Math.max(a, b) + 1]
        const rows = keep(named, reach)(from, to, count)
        expect(rows).toEqual([...new Set(rows)].toSorted((one, other) => one - other))
        expect(rows.every((row) => row >= 0 && row < count)).toBe(true)
        for (let row = from; row <= to; row++) expect(rows).toContain(row)
        if (named < count) expect(rows).toContain(named)
      }),
    )
  })
})
