import { expect, it } from 'vitest'
import { wholeText } from '../../../../pipeline/disk/file-text.ts'
import { WholePacker } from '../../../../pipeline/publish/packed/whole-packer.ts'
import { WrittenItems } from '../../../../pipeline/publish/to-json.ts'

/** The lengths of the titles in each file. */
function pack(titles: readonly string[]): Record<string, string[]> {
  const packer = new WholePacker('d')
  const files: Record<string, string[]> = {}
  const take = (made: Iterable<readonly [string, string | Iterable<string>]>) => {
    for (const [path, text] of made) {
      const { events } = JSON.parse(wholeText(text)) as { events: { title: string }[] }
      files[path] = events.map(({ title }) => title)
    }
  }
  const placed = titles.map((title) => {
    take(packer.add(new WrittenItems([JSON.stringify({ title })])))
    return packer.file
  })
  take(packer.end())
  // Where each is said to stand it stands.
  for (const [at, file] of placed.entries()) expect(files[`whole/${file}.json`]).toContain(titles[at])
  return files
}

it('begins a file with every hundredth event', () => {
  const files = pack(Array.from({ length: 250 }, (_, at) => `title ${at}`))
  expect(Object.entries(files).map(([path, titles]) => [path, titles.length])).toEqual([
    ['whole/0.json', 100],
    ['whole/1.json', 100],
    ['whole/2.json', 50],
  ])
})

it('begins a file where one would have more than 384 kB, in UTF-8; what has more alone stands alone', () => {
  const [long, wide, small] = ['a'.repeat(190_000), 'ä'.repeat(95_000), 'b']
  expect(Object.values(pack([long, long, long])).map((titles) => titles.length)).toEqual([2, 1])
  expect(Object.values(pack([wide, wide, wide])).map((titles) => titles.length)).toEqual([2, 1])
  const large = 'c'.repeat(500_000)
  expect(Object.values(pack([small, large, small])).map((titles) => titles.length)).toEqual([1, 1, 1])
})

it('gives no file of nothing', () => {
  expect(pack([])).toEqual({})
})
