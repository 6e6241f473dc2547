// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { cameFrom, wayBack } from '../../src/ui/terms/way-back.ts'

test('the way back is where the reader was, with query and hash', () => {
  history.replaceState(null, '', '/missiles/events/a?kind=strike#killed')
  history.pushState(wayBack(), '', '/method#origins')
  expect(cameFrom()).toBe('/missiles/events/a?kind=strike#killed')
})

test.each([null, 'x', {}, { cameFrom: 3 }, { cameFrom: 'https://example.org' }, { cameFrom: '//example.org' }])(
  'where nothing in the app led here there is none: %j',
  (state) => {
    history.replaceState(state, '', '/method')
    expect(cameFrom()).toBeNull()
  },
)
