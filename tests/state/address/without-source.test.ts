import { describe, expect, it } from 'vitest'
import { withoutSource } from '../../../src/state/address/without-source.ts'

describe('an address with one source more taken out', () => {
  it.each([
    ['/demo', '/demo?without=post'],
    ['/demo?kind=strike#killed', '/demo?kind=strike&without=post#killed'],
    ['/demo?without=other', '/demo?without=other&without=post'],
    ['/demo?without=post', '/demo?without=post'],
  ])('%s', (href, expected) => {
    expect(withoutSource(href, 'post')).toBe(expected)
  })
})
