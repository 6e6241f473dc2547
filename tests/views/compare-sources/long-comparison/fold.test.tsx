// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Fold } from '../../../../src/views/compare-sources/long-comparison/fold.tsx'
import { startFresh } from '../../../fresh-dom.ts'

startFresh()

describe('what is folded away', () => {
  it.each([
    [false, true],
    [true, false],
  ])('long: %s, is drawn while it is closed: %s', (isLong, isDrawn) => {
    const { container } = render(
      <Fold summary="Show all" isLong={isLong}>
        {() => <p>All of it</p>}
      </Fold>,
    )
    expect(screen.queryByText('All of it') !== null).toBe(isDrawn)
    const details = container.querySelector('details')
    if (!details) throw new Error('no fold')
    details.open = true
    fireEvent(details, new Event('toggle'))
    expect(screen.getByText('All of it')).toBeInTheDocument()
  })
})
