import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { writeIfOther } from '../../../pipeline/disk/exchange/write-if-other.ts'
import { given } from '../../domain/given.ts'
import fc from '../../seeded-fast-check.ts'

const folder = mkdtempSync(join(tmpdir(), 'faultline-'))
const [old, fresh] = [join(folder, 'old'), join(folder, 'fresh')]
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(() => {
  rmSync(old, { force: true })
  rmSync(fresh, { force: true })
})

const write = (text: string | string[]) => writeIfOther(old, () => fresh, text)
/** More than is written at once, with signs of one, two, three and four bytes. */
const LONG = ['ab', 'ü', '戦', '🕊'].map((sign) => sign.repeat(300_000))

describe('writeIfOther', () => {
  it('writes nothing where a file says it already, and does not ask where to', () => {
    writeFileSync(old, LONG.join(''))
    const refuse = () => {
      throw new Error('nothing is to be written')
    }
    expect(writeIfOther(old, refuse, LONG)).toBe(false)
    expect(writeIfOther(old, refuse, LONG.join(''))).toBe(false)
  })

  it.each([
    ['there is no file', null],
    ['the file is empty', ''],
    ['the file differs at its end', `${LONG.join('').slice(0, -2)}?!`],
    ['the file differs in the middle', LONG.join('').replace('戦', '战')],
    ['the file goes on', `${LONG.join('')}more`],
    ['the file ends before', LONG.join('').slice(0, 1_000_000)],
  ])('writes a long text where %s', (_, before) => {
    if (before !== null) writeFileSync(old, before)
    expect(write(LONG)).toBe(true)
    expect(readFileSync(fresh, 'utf8') === LONG.join('')).toBe(true)
    expect(existsSync(old) ? readFileSync(old, 'utf8') : null).toBe(before)
  })

  given([fc.array(fc.string({ unit: 'grapheme' })), fc.string({ unit: 'grapheme' })])(
    'says the same in pieces as whole',
    (pieces, before) => {
      rmSync(fresh, { force: true })
      writeFileSync(old, before)
      const isOther = pieces.join('') !== before
      expect(write(pieces)).toBe(isOther)
      if (isOther) expect(readFileSync(fresh, 'utf8')).toBe(pieces.join(''))
    },
  )
})
