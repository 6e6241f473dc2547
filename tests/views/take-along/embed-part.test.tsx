// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { EmbedPart } from '../../../src/views/take-along/embed/embed-part.tsx'
import type { OfferedEmbed } from '../../../src/views/take-along/embed/offered-embed.ts'

const POINT: OfferedEmbed = {
  what: 'discrepancy',
  title: 'Date of the report',
  href: '/d/events/report#dated',
  isView: false,
  sources: [
    ['reuters', 'Reuters'],
    ['tass', 'TASS'],
  ],
}

async function open(offered: OfferedEmbed) {
  const user = userEvent.setup()
  render(<EmbedPart offered={offered} />)
  await user.click(screen.getByText('Lines and preview'))
  await screen.findByRole('textbox', { name: 'Lines for your page' }, { timeout: 20_000 })
  return user
}
const lines = () => screen.getByRole<HTMLTextAreaElement>('textbox').value
const frame = () => screen.getByTitle<HTMLIFrameElement>('Preview: Date of the report')

function tell(data: unknown, from: Partial<MessageEventInit> = {}) {
  const told = { data, origin: location.origin, source: frame().contentWindow, ...from }
  act(() => void window.dispatchEvent(new MessageEvent('message', told)))
}

describe('EmbedPart', () => {
  it('shows what the lines show, and copies them', async () => {
    const user = await open(POINT)
    expect(lines()).toContain(`src="${location.origin}/embed/d/events/report#dated"`)
    expect(lines()).toContain(`<a href="${location.origin}/d/events/report#dated">`)
    expect(frame().src).toBe(`${location.origin}/embed/d/events/report#dated`)
    await user.click(screen.getByRole('button', { name: 'Copy the lines' }))
    expect(await navigator.clipboard.readText()).toBe(lines())
    expect(screen.getByRole('status')).toHaveTextContent('Copied')
  })

  it('takes colours, and the chain of one source, into the address', async () => {
    const user = await open(POINT)
    await user.click(screen.getByRole('radio', { name: 'Dark' }))
    expect(frame().src).toContain('?theme=dark#dated')
    await user.selectOptions(screen.getByRole('combobox'), 'Where TASS has it from')
    expect(frame().src).toContain('?theme=dark&claim=tass#dated')
    expect(lines()).toContain('?theme=dark&amp;claim=tass#dated')
  })

  it('is as high as the frame says, and hears nobody else', async () => {
    await open(POINT)
    expect(lines()).toContain('height="480"')
    tell({ faultline: 1, type: 'height', height: 611.2 })
    expect(lines()).toContain('height="612"')
    expect(frame()).toHaveAttribute('height', '612')
    tell({ faultline: 1, type: 'height', height: 50 }, { source: window })
    tell({ faultline: 1, type: 'height', height: 51 }, { origin: 'https://other.example' })
    tell({ faultline: 2, type: 'height', height: 52 })
    tell({ faultline: 1, type: 'height', height: '53' })
    tell({ faultline: 1, type: 'height', height: NaN })
    tell(null)
    expect(lines()).toContain('height="612"')
  })

  it('says that the frame does not follow a view', async () => {
    await open({ ...POINT, what: 'timeline', href: '/d?kind=strike', isView: true, sources: [] })
    expect(screen.getByText(/shows all events as they are known today/)).toBeInTheDocument()
    expect(screen.queryByRole('combobox')).toBeNull()
  })
})
