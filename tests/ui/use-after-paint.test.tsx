// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { useAfterPaint } from '../../src/ui/use-after-paint.ts'
import { startFresh } from '../fresh-dom.ts'

startFresh()

function Shown({ value, first }: { value: string; first?: string }) {
  return (
    <p>
      {value} {useAfterPaint(value, first)}
    </p>
  )
}

describe('what follows after the paint', () => {
  it('is there at once where it has come with the page', () => {
    render(<Shown value="a" />)
    expect(screen.getByText('a a')).toBeInTheDocument()
  })

  it('comes after what it was asked with, and is the last that was asked for', async () => {
    const { rerender } = render(<Shown value="a" />)
    rerender(<Shown value="b" />)
    expect(screen.getByText('b a')).toBeInTheDocument()
    rerender(<Shown value="c" />)
    expect(screen.getByText('c a')).toBeInTheDocument()
    expect(await screen.findByText('c c')).toBeInTheDocument()
    expect(screen.queryByText('c b')).not.toBeInTheDocument()
  })

  it('is something else until the first paint, if so asked', async () => {
    render(<Shown value="a" first="nothing" />)
    expect(screen.getByText('a nothing')).toBeInTheDocument()
    expect(await screen.findByText('a a')).toBeInTheDocument()
  })
})
