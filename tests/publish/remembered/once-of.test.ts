import { afterEach, describe, expect, it } from 'vitest'
import { isRemembering, onceOf, rememberWork } from '../../../src/publish/remembered/once-of.ts'

let forget = () => {}
afterEach(() => forget())

describe('onceOf', () => {
  const [a, b] = [{}, {}]

  it('makes nothing again of the same objects in the same order, and what it makes of others apart', () => {
    forget = rememberWork()
    const once = onceOf<number>()
    let made = 0
    const make = () => ++made
    expect([once([a], make), once([a, b], make), once([b, a], make), once([], make)]).toEqual([1, 2, 3, 4])
    expect([once([a], make), once([a, b], make), once([b, a], make), once([], make)]).toEqual([1, 2, 3, 4])
  })

  it('remembers until the last who asked for it has ended it', () => {
    const [first, second] = [rememberWork(), rememberWork()]
    first()
    first()
    expect(isRemembering()).toBe(true)
    second()
    expect(isRemembering()).toBe(false)
  })

  it('remembers nothing where nobody asked for it', () => {
    const once = onceOf<number>()
    let made = 0
    expect([once([a], () => ++made), once([a], () => ++made)]).toEqual([1, 2])
  })
})
