// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { useCopy } from '../../src/ui/use-copy.ts'

const LINK = 'https://example.org/demo'

/** What the browser lets the page do: `null` where it has no such thing. */
function browserWith(writeText: (() => Promise<void>) | null, execCommand: (() => boolean) | null) {
  vi.stubGlobal('prompt', vi.fn())
  const value = writeText === null ? undefined : { writeText }
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value })
  Object.assign(document, { execCommand: execCommand ?? undefined })
}
type Case = [name: string, writeText: (() => Promise<void>) | null, execCommand: (() => boolean) | null]
const refused = () => Promise.reject(new DOMException('not allowed', 'NotAllowedError'))

async function copyLink() {
  const { result } = renderHook(useCopy)
  await act(async () => result.current.copy(LINK))
  return { copied: result.current.copied, asked: vi.mocked(prompt).mock.calls.length }
}

describe('useCopy', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.restoreAllMocks()
  })

  it.each<Case>([
    ['by the clipboard', () => Promise.resolve(), null],
    ['by a selection where there is no clipboard', null, () => true],
    ['by a selection where the clipboard is refused', refused, () => true],
  ])('copies %s', async (_, writeText, execCommand) => {
    browserWith(writeText, execCommand)
    expect(await copyLink()).toEqual({ copied: LINK, asked: 0 })
  })

  it.each<Case>([
    ['neither is there', null, null],
    ['both are refused', refused, () => false],
    [
      'the selection throws',
      null,
      () => {
        throw new Error('not allowed')
      },
    ],
  ])('asks the reader to copy by hand where %s, and leaves nothing behind', async (_, writeText, execCommand) => {
    browserWith(writeText, execCommand)
    const button = document.body.appendChild(document.createElement('button'))
    button.focus()
    expect(await copyLink()).toEqual({ copied: null, asked: 1 })
    expect(prompt).toHaveBeenCalledWith('Copy this link:', LINK)
    expect(document.querySelector('textarea')).toBeNull()
    expect(document.activeElement).toBe(button)
  })
})
