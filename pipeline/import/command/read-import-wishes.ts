import type { ZodType } from 'zod'
import type { Disk } from '../../disk/disk.ts'
import { LONGEST_DATE, parseFuzzyDate } from '../../../src/domain/values/fuzzy-date.ts'
import { faultWords } from '../../../src/words/en/faults.ts'
import { type Problems, startOf } from '../../problem.ts'
import { language, line, url, zone } from '../../schema/written-scalars.ts'
import { decodeBytes } from '../input/decode-bytes.ts'
import type { ImportWishes } from '../importer.ts'
import type { AskedImport } from './import-args.ts'

/**
 * What is said of a file on the command line, checked.
 * @param ownZone of the dossier that it goes into
 * @returns `null` (and a report of each fault) where something is wrong
 */
export function readImportWishes(
  asked: AskedImport,
  ownZone: string | null,
  disk: Disk,
  problems: Problems,
): ImportWishes | null {
  const schemas: Readonly<Record<'outlet' | 'url' | 'language' | 'zone', ZodType>> = {
    outlet: line,
    url,
    language,
    zone,
  }
  for (const [name, schema] of Object.entries(schemas)) {
    const text = asked[name as keyof typeof schemas]
    const read = text === null ? null : schema.safeParse(text)
    if (!read || read.success) continue
    const [message = '', hint = ''] = (read.error.issues[0]?.message ?? '').split('\n')
    problems.error(`bad-${name}`, startOf(''), `--${name}: ${message}`, hint)
  }
  const date = asked.published === null ? null : parseFuzzyDate(asked.published.slice(0, LONGEST_DATE))
  if (date && !date.ok) {
    const { message, hint } = faultWords(date.fault)
    problems.error('bad-published', startOf(''), `--published: ${message}`, hint)
  }
  const bytes = asked.mapping === null ? null : disk.read(asked.mapping)
  if (problems.errorCount > 0) return null
  return {
    zone: asked.zone ?? ownZone,
    order: asked.order,
    mapping: bytes && { name: asked.mapping ?? '', text: decodeBytes(bytes)?.text ?? '' },
    outlet: asked.outlet,
    url: asked.url,
    published: asked.published,
    language: asked.language,
  }
}
