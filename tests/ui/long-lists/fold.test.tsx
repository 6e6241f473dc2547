// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Fold } from '../../../src/ui/long-lists/fold.tsx'
import { startFresh } from '../../fresh-dom.ts'

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

  it('stands on paper, however long it is, and is told whether somebody opened it', () => {
    const drawn: boolean[] = []
    render(
      <Fold summary="Show all" isLong>
        {(wasOpened) => {
          drawn.push(wasOpened)
          return <p>All of it</p>
        }}
      </Fold>,
    )
    act(() => void dispatchEvent(new Event('beforeprint')))
    expect(screen.getByText('All of it')).toBeInTheDocument()
    act(() => void dispatchEvent(new Event('afterprint')))
    expect(screen.queryByText('All of it')).toBeNull()
    expect(drawn).toEqual([false])
  })
})
