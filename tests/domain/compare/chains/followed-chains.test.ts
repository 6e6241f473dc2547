import { describe, expect, test } from 'vitest'
import {
  chainEdges,
  chainEdgesInOrder,
  chainSources,
  meeting,
  stepsOf,
} from '../../../../src/domain/compare/chains/chain-step.ts'
import { linkChains, writeChains } from '../../../../src/domain/compare/chains/link-chains.ts'
import { rootsOf } from '../../../../src/domain/compare/chains/roots-of.ts'
import { sharedSources } from '../../../../src/domain/compare/chains/shared-sources.ts'
import { chainFollower } from '../../../../src/domain/compare/lineage.ts'
import { chainOf, rowOf } from '../../../chain-of.ts'
import { arbitraryGraph, followed, sourceOf } from '../../arbitrary-graph.ts'
import { given } from '../../given.ts'
import { followOne } from './follow-one.ts'

describe('chains that share their steps', () => {
  given([arbitraryGraph], { numRuns: 1000 })('are those that each claim has when it is followed alone', (sources) => {
    const byId = new Map(sources.map((source) => [source.id, source]))
    const follow = chainFollower(byId)
    for (const source of sources) {
      for (const claim of source.claims) {
        const chain = follow(source, claim)
        const { roots, edges } = followOne(source, claim, byId)
        expect(rootsOf(chain)).toEqual(roots)
        expect(chainEdges([chain])).toEqual(edges)
      }
    }
  })

  given([arbitraryGraph], { numRuns: 300 })('are the same when they are written down and linked again', (sources) => {
    const chains = followed(sources).map(({ chain }) => chain)
    const { written, placeOf } = writeChains(stepsOf(chains))
    const linked = linkChains(written, () => null)
    expect(chains.map((chain) => linked[placeOf(chain)])).toEqual(chains)
    written.forEach(({ cites }, place) => expect((cites ?? []).filter((cited) => cited >= place)).toEqual([]))
    // No two steps are alike.
    expect(new Set(written.map((step) => JSON.stringify(step))).size).toBe(written.length)
  })

  given([arbitraryGraph], { numRuns: 300 })('have the sources that are in each of them in common', (sources) => {
    const chains = followed(sources).map(({ chain }) => chain)
    const each = chains.map((chain) => chainSources([chain]))
    const all = [...(each[0] ?? [])].filter((id) => each.every((own) => own.has(id)))
    expect(new Set(sharedSources(chains))).toEqual(new Set(all))
    for (const id of new Set(sources.map((source) => source.id))) {
      const meets = meeting((source) => source === id)
      expect(chains.map(meets)).toEqual(each.map((own) => own.has(id)))
    }
  })

  given([arbitraryGraph], { numRuns: 300 })('have each citation once, those of the first chain first', (sources) => {
    const chains = followed(sources).map(({ chain }) => chain)
    const keys = (edges: readonly { from: string; to: string }[]) => edges.map(({ from, to }) => `${from} ${to}`)
    const one = new Set(chains.flatMap((chain) => keys(chainEdges([chain]))))
    expect(keys(chainEdgesInOrder(chains))).toEqual([...one])
    expect(keys(chainEdges(chains))).toEqual([...one].sort())
  })

  test('tell of a speaker by whoever names one first', () => {
    const wire = { source: 'wire', speaker: 'ministry', by: null, cites: [] }
    const roots = (speaker: string | null) => rootsOf({ source: 'a', speaker, by: null, cites: [wire] })
    expect(roots(null)).toMatchObject([{ source: 'wire', speaker: 'ministry' }])
    expect(roots('mayor')).toMatchObject([{ source: 'wire', speaker: 'mayor' }])
  })

  test('are refused where a step stands after one that leads to it', () => {
    const link =
      (...cites: (number[] | null)[]) =>
      () =>
        linkChains(
          cites.map((places, at) => ({ source: `s${at}`, cites: places })),
          () => null,
        )
    expect(link([1], [])).toThrow('there is no step 1')
    expect(link([], [1])).toThrow('there is no step 1')
    expect(link([], [0], null)).not.toThrow()
  })

  test('and lead back to themselves nowhere', () => {
    const sources = new Map(['a', 'b'].map((id) => [id, sourceOf(id, [id === 'a' ? 'b' : 'a'])]))
    const claim = {
      event: 'e',
      attribute: 'dated',
      stance: 'undetermined',
      value: null,
      speaker: null,
      cites: null,
    } as const
    expect(() => chainFollower(sources)(sourceOf('c', ['a']), claim)).toThrow('lead back to it')
  })
})

describe('a row of ten thousand', () => {
  const row = rowOf(10_000)

  test('has one root', () => {
    expect(rootsOf(row)).toEqual([{ source: 's10000', speaker: null, by: null, isStated: true }])
  })

  test('shares its root between all of its chains: it is one list', () => {
    const steps = stepsOf([row])
    expect(new Set(steps.map(rootsOf)).size).toBe(1)
    expect(sharedSources(steps)).toEqual(['s10000'])
  })

  test('is written down, and linked again', () => {
    const { written } = writeChains(stepsOf([row]))
    expect(written).toHaveLength(10_001)
    expect(chainEdges(linkChains(written, () => null).slice(-1))).toHaveLength(10_000)
  })

  test('with a ladder beside it is walked once', () => {
    const rungs = Array.from({ length: 200 }, (_, at) => [
      [`s${at}`, `s${at + 1}`] as const,
      [`s${at}`, `s${at + 2}`] as const,
    ]).flat()
    expect(stepsOf([chainOf('s0', rungs)])).toHaveLength(202)
  })
})
