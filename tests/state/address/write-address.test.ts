// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { writeAddress } from '../../../src/state/address/write-address.ts'

beforeEach(() => {
  vi.useFakeTimers()
  history.replaceState(null, '', '/start')
})
afterEach(() => {
  vi.useRealTimers()
})

const allow = (to: string) => history.replaceState(null, '', to)
function refuse(): void {
  throw new DOMException('Attempt to use history.replaceState() more than 100 times per 30 seconds', 'SecurityError')
}
const ignore = () => {}

it('changes the address', () => {
  writeAddress(allow, '/there?q=a#b')
  expect(location.href).toContain('/there?q=a#b')
  expect(vi.getTimerCount()).toBe(0)
})

it.each([
  ['throws', refuse],
  ['does nothing', ignore],
])('tries again where the browser %s, until it is done', (_, refused) => {
  const browser = vi.fn(refused)
  writeAddress(browser, '/there')
  expect(location.pathname).toBe('/start')
  vi.advanceTimersByTime(2500)
  expect(browser).toHaveBeenCalledTimes(3)
  browser.mockImplementation(() => allow('/there'))
  vi.advanceTimersByTime(1000)
  expect(location.pathname).toBe('/there')
  vi.advanceTimersByTime(5000)
  expect(browser).toHaveBeenCalledTimes(4)
})

it('does the last that was asked, and none of those before', () => {
  writeAddress(refuse, '/first')
  writeAddress(refuse, '/second')
  writeAddress(allow, '/third')
  vi.advanceTimersByTime(5000)
  expect(location.pathname).toBe('/third')
})

it('gives up where the reader has gone elsewhere meanwhile', () => {
  const browser = vi.fn(refuse)
  writeAddress(browser, '/there')
  history.replaceState(null, '', '/elsewhere')
  vi.advanceTimersByTime(5000)
  expect(browser).toHaveBeenCalledTimes(1)
})

it('lets any other error through', () => {
  expect(() =>
    writeAddress(() => {
      throw new TypeError('broken')
    }, '/there'),
  ).toThrow('broken')
})
