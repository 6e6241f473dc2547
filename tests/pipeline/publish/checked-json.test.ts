import { afterEach, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { wholeText } from '../../../pipeline/disk/file-text.ts'
import { checkedJson } from '../../../pipeline/publish/checked-json.ts'
import { rememberWork } from '../../../src/publish/remembered/once-of.ts'

let forget = () => {}
afterEach(() => forget())

const written = (value: z.ZodMiniType, item: unknown) =>
  wholeText(checkedJson(z.object({ items: z.array(z.object({ value })) }), {}, { items: [item as never] }, 'compact'))

it('holds an item against each schema, though it is remembered by another', () => {
  forget = rememberWork()
  const item = { value: 'eleven' }
  expect(written(z.string(), item)).toBe('{"items":[{"value":"eleven"}]}\n')
  expect(() => written(z.number(), item)).toThrow()
})
