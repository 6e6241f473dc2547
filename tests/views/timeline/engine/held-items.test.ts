import { beforeEach, describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { HeldItems } from '../../../../src/views/timeline/engine/held-items.ts'
import type { CarriedData, VisItem } from '../../../../src/views/timeline/engine/carried-item.ts'

/** As much of an element as a slot needs. */
const createNode = () => ({ hidden: false, dataset: {} }) as unknown as HTMLElement

const itemsOf = (numbers: Iterable<number>, shift = 0): VisItem[] =>
  [...numbers].map((at) => ({ id: `event-${at}`, startMs: at + shift, endMs: at + 1 + shift }))

describe('HeldItems', () => {
  let added: CarriedData[]
  let dropped: string[]
  let intervals: Map<string, [number, number]>
  let held: HeldItems

  beforeEach(() => {
    ;[added, dropped, intervals] = [[], [], new Map()]
    held = new HeldItems({
      addToVis: (items) => {
        added.push(...items)
        for (const { id, start, end } of items) intervals.set(id, [start, end])
      },
      stretch: (slot, { startMs, endMs }) => intervals.set(slot, [startMs, endMs]),
      createNode,
      onDrop: (event) => dropped.push(event),
    })
  })

  const slots = () => added.map(({ id }) => ({ id, node: held.nodeOfVis(id) }))
  const slotOf = (event: string) => slots().find(({ node }) => node.dataset.event === event)?.id ?? ''
  const shown = () => slots().filter(({ node }) => !node.hidden)

  it('shows exactly what it is given, each in a node of its own and at its instants', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 600 }), { maxLength: 300 }), { maxLength: 8 }),
        (steps) => {
          for (const [shift, step] of steps.entries()) {
            const items = itemsOf(step, shift)
            held.set(items)
            expect(shown().map(({ node }) => node.dataset.event)).toHaveLength(items.length)
            for (const { id, startMs, endMs } of items) {
              const slot = shown().find(({ node }) => node.dataset.event === id)
              expect(slot?.node).toBe(held.nodeOf(id))
              expect(intervals.get(slot?.id ?? '')).toEqual([startMs, endMs])
            }
          }
        },
      ),
      { numRuns: 20 },
    )
  })

  it('keeps what is drawn of an event that comes back', () => {
    held.set(itemsOf([1, 2]))
    const node = held.nodeOf('event-2')
    held.set(itemsOf([1]))
    expect(node.hidden).toBe(true)
    held.set(itemsOf([1, 2]))
    expect([held.nodeOf('event-2'), node.hidden, dropped]).toEqual([node, false, []])
  })

  it('gives the slots of what has been gone longest to what comes, and adds no more than it needs', () => {
    held.set(itemsOf(range(0, 200)))
    held.set(itemsOf(range(200, 230)))
    // All 200 are gone: 30 come, and take 30 of the slots.
    expect([added.length, dropped]).toEqual([200, itemsOf(range(0, 30)).map(({ id }) => id)])
    held.set(itemsOf(range(230, 330)))
    expect(added).toHaveLength(220)
  })

  it('takes what is reserved first, and adds no more until it is used up', () => {
    held.set(itemsOf(range(0, 10)))
    held.reserve(30)
    expect([added.length, shown().length]).toEqual([30, 30])
    held.set(itemsOf(range(0, 30)))
    expect(added).toHaveLength(30)
    expect(range(0, 30).map((at) => intervals.get(slotOf(`event-${at}`)))).toEqual(
      range(0, 30).map((at) => [at, at + 1]),
    )
    held.set(itemsOf(range(0, 31)))
    expect(added).toHaveLength(31)
  })

  it('says so when it is asked for the node of what it does not carry', () => {
    expect(() => held.nodeOf('event-1')).toThrow('event-1 is not shown')
  })
})

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at)
}
