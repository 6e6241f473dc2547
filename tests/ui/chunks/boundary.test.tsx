// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Boundary } from '../../../src/ui/chunks/boundary.tsx'
import { late } from '../../../src/ui/chunks/late.tsx'

let fails: Error | null = null
function View({ name }: { name: string }) {
  if (fails) throw fails
  return <p>{name}</p>
}
const Failed = ({ error, onRetry }: { error: Error; onRetry: () => void }) => (
  <button type="button" onClick={onRetry}>
    {error.message}
  </button>
)
const within = (of: string, child = <View name={of} />) => (
  <Boundary of={of} Fallback={Failed}>
    {child}
  </Boundary>
)

describe('Boundary', () => {
  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    fails = new Error('a lane without a name')
  })

  it('keeps a failure to what failed, and tries again when asked', async () => {
    render(
      <>
        {within('timeline')}
        <p>list</p>
      </>,
    )
    expect(screen.getByText('list')).toBeInTheDocument()
    fails = null
    await userEvent.click(screen.getByRole('button', { name: 'a lane without a name' }))
    expect(screen.getByText('timeline')).toBeInTheDocument()
  })

  it('is over when another thing is shown, and not before', () => {
    const { rerender } = render(within('one'))
    fails = null
    rerender(within('one'))
    expect(screen.queryByText('one')).toBeNull()
    rerender(within('two'))
    expect(screen.getByText('two')).toBeInTheDocument()
  })

  it('asks again for a part that did not come', async () => {
    fails = null
    const load = vi.fn<() => Promise<typeof View>>().mockRejectedValueOnce(new Error('404')).mockResolvedValueOnce(View)
    const Late = late(load, () => <p>waiting</p>)
    expect(load).not.toHaveBeenCalled()
    await act(async () => render(within('page', <Late name="page" />)))
    expect(load).toHaveBeenCalledOnce()
    await userEvent.click(await screen.findByRole('button'))
    expect(await screen.findByText('page')).toBeInTheDocument()
  })

  it('has asked early for what must be there when the network is not', () => {
    const load = vi.fn(() => new Promise<typeof View>(() => {}))
    late(load, () => null, { isEarly: true })
    expect(load).toHaveBeenCalledOnce()
  })
})
