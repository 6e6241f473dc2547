import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { nodeDisk } from '../../../pipeline/disk/node-disk.ts'
import { wholeText } from '../../../pipeline/disk/file-text.ts'
import { NODE_DIGESTS } from '../../../pipeline/disk/node-digests.ts'
import { checkedText } from '../../../pipeline/publish/schema-writer.ts'
import { toJson } from '../../../pipeline/publish/to-json.ts'
import { runPipeline } from '../../../pipeline/run-pipeline.ts'
import { claimsSchema } from '../../../src/contract/claims-file.ts'
import { disagreementsSchema } from '../../../src/contract/disagreements-file.ts'
import { eventSchema } from '../../../src/contract/event-file.ts'
import { indexSchema } from '../../../src/contract/index-file.ts'
import { columnsSchema } from '../../../src/contract/packs/columns-file.ts'
import { packSchema, wholePackSchema } from '../../../src/contract/packs/pack-files.ts'
import { packedSchema } from '../../../src/contract/packs/packed-file.ts'
import { sourceFileSchema } from '../../../src/contract/source-file.ts'
import { sourcesSchema } from '../../../src/contract/sources-file.ts'
import { given } from '../../domain/given.ts'
import fc from '../../seeded-fast-check.ts'

const SCHEMAS: readonly (readonly [path: RegExp, schema: z.ZodMiniType])[] = [
  [/^index\.json$/, indexSchema],
  [/^events\/.*\.json$/, eventSchema],
  [/^claims\.json$/, claimsSchema],
  [/^disagreements\.json$/, disagreementsSchema],
  [/^sources\.json$/, sourcesSchema],
  [/^sources\/.*\.json$/, sourceFileSchema],
  [/^packed\.json$/, packedSchema],
  [/^packs\/\d+\.json$/, packSchema],
  [/^whole\/\d+\.json$/, wholePackSchema],
  [/^columns\/\d+\.json$/, columnsSchema],
]

/** What the demo publishes, in one file an event and packed, each with its schema. */
const published = [Infinity, 1].flatMap((packedFrom) => {
  const options = {
    dossiers: 'tests/dossiers',
    out: '/nowhere',
    archive: null,
    isPublishedRegistered: false,
    packedFrom,
  }
  const { files } = runPipeline({ ...options, only: 'demo' }, nodeDisk, NODE_DIGESTS)
  const known: { schema: z.ZodMiniType; text: string }[] = []
  for (const [path, made] of files ?? []) {
    const [text, within] = [wholeText(made), path.replace(/^demo\//, '')]
    const schema = SCHEMAS.find(([pattern]) => pattern.test(within))?.[1]
    if (schema) known.push({ schema, text })
  }
  return known
})

const bySchema = (schema: z.ZodMiniType, data: unknown) => {
  const { success, data: checked } = z.safeParse(schema, data)
  return success ? toJson(checked, 'compact').trimEnd() : null
}
const inOneWalk = (schema: z.ZodMiniType, data: unknown) => {
  try {
    return checkedText(schema, data)
  } catch (error) {
    expect(error).toBeInstanceOf(z.core.$ZodError)
    return null
  }
}

describe('what is checked and written in one walk', () => {
  it('is what the schema reads and the writer writes, of every published file', () => {
    expect(new Set(published.map(({ schema }) => schema)).size).toBe(SCHEMAS.length)
    for (const { schema, text } of published)
      expect(checkedText(schema, JSON.parse(text))).toBe(bySchema(schema, JSON.parse(text)))
  })

  const odd = fc.constantFrom<unknown>(
    undefined,
    null,
    0,
    -1,
    1.5,
    NaN,
    true,
    '',
    'other',
    '2024-02-30',
    [],
    [1],
    {},
    { a: 1 },
  )
  given([fc.constantFrom(...published), fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), fc.boolean(), odd], {
    numRuns: 1500,
  })(
    'is that, or is refused, wherever a part of a file is another, or one more',
    ({ schema, text }, turns, isMore, part) => {
      const data: unknown = JSON.parse(text)
      replaceAt(data, turns, isMore, part)
      expect(inOneWalk(schema, data)).toBe(bySchema(schema, data))
    },
  )

  it('leaves to the schema what it does not know', () => {
    const schema = z.object({ a: z.pipe(z.string(), z.transform(Number)), b: z.catch(z.number(), 7) })
    expect(checkedText(schema, { b: 'x', a: '12' })).toBe('{"a":12,"b":7}')
  })
})

/** Puts a part in the place of one that some turns lead to, or beside it. */
function replaceAt(data: unknown, turns: readonly number[], isMore: boolean, part: unknown): void {
  let held = data as Record<string, unknown>
  for (const [depth, turn] of turns.entries()) {
    const keys = Object.keys(held)
    const key = keys[turn % Math.max(1, keys.length)]
    const inner = key === undefined ? null : held[key]
    const isLast = depth === turns.length - 1 || typeof inner !== 'object' || inner === null
    if (!isLast) held = inner as Record<string, unknown>
    else {
      held[isMore || key === undefined ? (Array.isArray(held) ? String(held.length) : 'other') : key] = part
      return
    }
  }
}
