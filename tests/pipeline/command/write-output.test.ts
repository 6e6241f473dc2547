import { describe, expect, it } from 'vitest'
import { writeResult } from '../../../pipeline/command/write-output.ts'
import type { NewFile } from '../../../pipeline/disk/file-text.ts'
import { wholeTexts } from '../../../pipeline/disk/file-text.ts'
import { NODE_DIGESTS } from '../../../pipeline/disk/node-digests.ts'
import { runPipeline } from '../../../pipeline/run-pipeline.ts'
import { memoryDisk, smallDossier } from '../memory-disk.ts'

const OPTIONS = { dossiers: 'dossiers', out: 'out', archive: null, isPublishedRegistered: false }

function resultWith(files: Iterable<NewFile>) {
  const disk = memoryDisk(smallDossier())
  return { disk, result: { ...runPipeline(OPTIONS, disk, NODE_DIGESTS), files } }
}

describe('what goes wrong while files are written', () => {
  it.each([
    [
      'between two files',
      function* (): Generator<NewFile> {
        yield ['a.json', '{}']
        throw new Error('no such source')
      },
    ],
    [
      'within the text of one',
      function* (): Generator<NewFile> {
        yield [
          'a.json',
          (function* () {
            yield '{'
            throw new Error('no such source')
          })(),
        ]
      },
    ],
  ])('is thrown where a file could not be made: %s', (_, make) => {
    const { disk, result } = resultWith({ [Symbol.iterator]: make })
    expect(() => writeResult(result, 'out', disk)).toThrow('no such source')
    expect(result.problems.errorCount).toBe(0)
    expect([...disk.files.keys()].filter((path) => path.startsWith('out/') || path.endsWith('.txt'))).toEqual([])
  })

  it('is told where it is the disk, and nothing is registered', () => {
    const { disk, result } = resultWith([['a.json', '{}']])
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
    const refusing = {
      ...disk,
      replace(_: string, files: Iterable<NewFile>): string[] {
        wholeTexts(files)
        throw full
      },
    }
    expect(writeResult(result, 'out', refusing)).toEqual([])
    expect(result.problems.sorted()).toMatchObject([
      { code: 'cannot-write', message: 'cannot be written: the disk is full' },
    ])
    expect([...disk.files.keys()].filter((path) => path.endsWith('.txt'))).toEqual([])
  })
})
