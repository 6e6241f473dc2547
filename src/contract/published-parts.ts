import * as z from 'zod/mini'
import { STANCES } from '../domain/claim.ts'
import { CONTRACT_VERSION } from './contract-version.ts'

export const id = z.string()
export const ids = z.array(id)
/** ISO 8601 calendar day, UTC. */
export const isoDay = z.string().check(z.regex(/^(\d{4}|[+-]\d{6})-\d{2}-\d{2}$/))
/** Days from `earliest` to `latest`, both included; `null` is an open end. */
export const dayRange = z.object({ earliest: z.nullable(isoDay), latest: z.nullable(isoDay) })
export const version = z.literal(CONTRACT_VERSION)

export const stance = z.enum(STANCES)
/** The value in the grammar of the dossier: EDTF, a quantity, an id or several, an option, a text. */
export const value = z.nullable(z.union([z.string(), z.array(z.string())]))

/** What a claim says, and how; who makes it stands beside. */
export const said = {
  attribute: id,
  stance,
  value,
  unit: z.nullable(z.string()),
  asWritten: z.nullable(z.string()),
  /** At most 12 words, verbatim. */
  quote: z.nullable(z.string()),
  /** The actor who is said to have said it. */
  speaker: z.nullable(id),
  locator: z.nullable(z.string()),
}

export const source = z.object({
  id,
  outlet: z.string(),
  title: z.string(),
  url: z.nullable(z.string()),
  /** EDTF, as written in the dossier. */
  published: z.nullable(z.string()),
  /** The same in words. */
  publishedLabel: z.nullable(z.string()),
  /** The day from which its claims were public: the last day of `published`. */
  knownOn: z.nullable(isoDay),
  /** BCP 47. */
  language: z.nullable(z.string()),
  /** BCP 47, of what a machine translated; `und` where that is not known. `null`: no machine did. */
  machineTranslatedFrom: z.nullable(z.string()),
  cites: ids,
  /** Known only through others; makes no claims of its own. */
  unread: z.boolean(),
  formerIds: ids,
})
