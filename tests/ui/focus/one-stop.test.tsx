// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { followOneStops } from '../../../src/ui/focus/one-stop.ts'

let stop = () => {}
beforeEach(() => {
  stop = followOneStops(document)
  Element.prototype.scrollIntoView = () => {}
})
afterEach(() => stop())

function Page({ keys }: { keys: 'rows' | 'tab' }) {
  return (
    <>
      <button type="button">before</button>
      <ul data-one-stop={keys}>
        {['a', 'b', 'c'].map((name) => (
          <li key={name}>
            <a href={`/${name}`}>{name}</a>
            <ul>
              <li>
                <button type="button">more of {name}</button>
              </li>
            </ul>
          </li>
        ))}
      </ul>
      <button type="button">after</button>
    </>
  )
}

const focused = () => document.activeElement?.textContent
/** A key, and until the browser has gone on. */
async function press(...keys: string[]) {
  for (const key of keys) {
    await userEvent.keyboard(`{${key}}`)
    await new Promise((done) => setTimeout(done))
  }
}

describe('a long list', () => {
  it('is one stop: Tab goes through the row and then past the list', async () => {
    render(<Page keys="rows" />)
    screen.getByText('before').focus()
    const seen: unknown[] = []
    for (const key of ['Tab', 'Tab', 'Tab', 'Shift>}{Tab}{/Shift']) {
      await press(key)
      seen.push(focused())
    }
    expect(seen).toEqual(['a', 'more of a', 'after', 'more of a'])
    expect(document.querySelectorAll('[tabindex]')).toHaveLength(0)
  })

  it('is walked by arrows, Home and End, which stay within', async () => {
    render(<Page keys="rows" />)
    screen.getByText('a').focus()
    await press('ArrowUp')
    expect(focused()).toBe('a')
    await press('ArrowDown', 'Tab', 'ArrowDown')
    expect(focused()).toBe('c')
    await press('ArrowDown')
    expect(focused()).toBe('c')
    await press('Home')
    await expect.poll(focused).toBe('a')
    await press('End')
    await expect.poll(focused).toBe('c')
  })

  it('goes on where the keyboard was', async () => {
    render(<Page keys="rows" />)
    screen.getByText('a').focus()
    await press('ArrowDown', 'Tab', 'Tab')
    expect(focused()).toBe('after')
    screen.getByText('before').focus()
    await press('Tab')
    expect(focused()).toBe('more of b')
  })

  it('leaves the arrows alone where the page has keys of its own', async () => {
    render(<Page keys="tab" />)
    screen.getByText('a').focus()
    await press('ArrowDown', 'End')
    expect(focused()).toBe('a')
    await press('Tab', 'Tab')
    expect(focused()).toBe('after')
  })
})
