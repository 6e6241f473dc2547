import { describe, expect, it } from 'vitest'
import { wholeTexts } from '../../../../pipeline/disk/file-text.ts'
import { memoryDisk } from '../../../../pipeline/disk/memory-disk.ts'
import { NODE_DIGESTS } from '../../../../pipeline/disk/node-digests.ts'
import { runPipeline } from '../../../../pipeline/run-pipeline.ts'
import { indexSchema } from '../../../../src/contract/index-file.ts'
import { saidCounts } from '../../../../src/contract/opened/said-counts.ts'
import { SAID_EVENTS, saidSchema, sourceFileSchema } from '../../../../src/contract/source-file.ts'
import { manyEvents } from './many-events.ts'

const COUNT = 1700
const options = { dossiers: 'dossiers', out: '/nowhere', archive: null, isPublishedRegistered: false }
const publish = (packedFrom: number) => {
  const { files } = runPipeline({ ...options, packedFrom }, memoryDisk(manyEvents(COUNT)), NODE_DIGESTS)
  return new Map(wholeTexts(files ?? []))
}

describe('what the sources of a packed dossier say', () => {
  const [plain, packed] = [publish(Infinity), publish(1)]
  const read = (files: ReadonlyMap<string, string>, path: string): unknown =>
    JSON.parse(files.get(`many/${path}`) ?? 'null')
  const { events } = indexSchema.parse(read(plain, 'index.json'))
  const inParts: string[] = []
  let files = 0

  it.each(['s0', 's1', 's2'])('is, part after part, all that it says: %s', (id) => {
    const whole = sourceFileSchema.parse(read(plain, `sources/${id}.json`))
    const { parts, ...first } = sourceFileSchema.parse(read(packed, `sources/${id}.json`))
    if (whole.events.length <= SAID_EVENTS) {
      expect(parts).toBeUndefined()
      return expect(first).toEqual(whole)
    }
    inParts.push(id)
    expect(parts?.file).toBe(files)
    const others = Array.from({ length: (parts?.firsts.length ?? 0) - 1 }, () =>
      saidSchema.parse(read(packed, `said/${files++}.json`)),
    )
    expect(others.map(({ source }) => source)).toEqual(others.map(() => id))
    const all = [first, ...others].map((part) => part.events)
    expect(all.flat()).toEqual(whole.events)
    expect(all.slice(0, -1).map(({ length }) => length)).toEqual(all.slice(0, -1).map(() => SAID_EVENTS))
    expect(parts?.firsts).toEqual(
      all.map(([event]) => ({ number: events.findIndex((one) => one.id === event?.id), date: event?.date })),
    )
    const { claims, contradicted } = saidCounts(whole)
    expect(parts).toMatchObject({ events: whole.events.length, claims, contradicted })
    expect(contradicted).toBeGreaterThan(0)
  })

  it('is in parts where it is much, and no file is left over', () => {
    expect(inParts).toEqual(['s0', 's1'])
    expect([...packed.keys()].filter((path) => /^many\/said\/\d/.test(path))).toHaveLength(files)
  })
})
