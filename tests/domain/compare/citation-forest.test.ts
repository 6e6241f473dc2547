import { expect, test } from 'vitest'
import { type CitationBranch, toCitationForest } from '../../../src/domain/compare/citation-forest.ts'

const drawn = ({ id, isAgain, branches }: CitationBranch): string =>
  `${id}${isAgain ? '*' : ''}${branches.length > 0 ? `(${branches.map(drawn).join(' ')})` : ''}`
const forestOf = (ids: string[], ...edges: string[]) =>
  toCitationForest(
    ids,
    edges.map((edge) => ({ from: edge.split(' < ')[0] ?? '', to: edge.split(' < ')[1] ?? '' })),
  )
    .map(drawn)
    .join(' ')

test.each([
  ['roots first, each with those that cite it', ['alone'], ['a < r', 'b < r', 'r < root'], 'alone root(r(a b))'],
  ['a source that cites two is whole under the first', [], ['c < a', 'c < b', 'd < c'], 'a(c(d)) b(c*)'],
  ['a circle ends', [], ['a < b', 'b < a'], 'b(a(b*))'],
])('%s', (_, ids, edges, forest) => {
  expect(forestOf(ids, ...edges)).toBe(forest)
})
