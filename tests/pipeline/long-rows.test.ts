import { describe, expect, it } from 'vitest'
import { memoryDisk, run, smallDossier } from './memory-disk.ts'

/** All that is published of so many sources, in bytes. */
function bytesOf(count: number, write: (at: number) => string): number {
  const disk = memoryDisk(
    smallDossier(
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`dossiers/d/sources/s${at}.yaml`, write(at)])),
    ),
  )
  const { status, problems } = run(disk, 'build')
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(status).toBe(0)
  const published = [...disk.files].filter(([path]) => path.startsWith('public/data/d/'))
  return published.reduce((sum, [, content]) => sum + content.length, 0)
}

const source = (at: number, cites: string, value: string) =>
  `id: s${at}\noutlet: O\ntitle: T\npublished: 2024-05-01\n${cites}claims:\n  - { event: e, attribute: occurred, value: ${value} }\n`

/** A row of sources, each of which has it from the one before. */
const inRow = (valueOf: (at: number) => string) => (at: number) =>
  source(at, at === 0 ? '' : `cites: [s${at - 1}]\n`, valueOf(at))

describe('what is published grows with the sources, not with their square', () => {
  it.each([
    ['of a row of copies', inRow(() => '2024-04-25')],
    ['of a row that changes the answer at every step', inRow((at) => `2024-04-${at % 2 === 0 ? 25 : 29}`)],
    ['of as many answers as sources', (at: number) => source(at, '', `${1500 + at}-05`)],
  ])('%s', (_, write) => {
    const [few, many] = [bytesOf(45, write), bytesOf(180, write)]
    expect(many / few).toBeLessThan(4.2)
  })
})
