import { expect, it } from 'vitest'
import { toOwnShare } from '../../../../src/views/event/chains/own-share.ts'

it('says how much a source took from nobody', () => {
  const claim = (source: string, origins: string[]) => ({ source, origins })
  expect(toOwnShare('a', [claim('a', ['b'])])).toBe('none')
  expect(toOwnShare('a', [claim('a', ['a'])])).toBe('all')
  expect(toOwnShare('a', [claim('a', ['a']), claim('a', ['b'])])).toBe('part')
})
