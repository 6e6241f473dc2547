import * as z from 'zod'
import { day, ids, line, say, scalar, sha256, url } from './written-scalars.ts'

/** Values, and the parts of a source and of a claim that have keys of their own. */

const noValue = say('is neither text nor a list', 'Write one value, or a list of entities.')
export const value = z
  .union([scalar, z.array(scalar)], { error: noValue })
  .describe('By the type of the attribute: EDTF date, quantity, id or list of ids, option, text')

/** What is wrong with true or false depends on the type of the attribute: that is said later. */
export const readValue = z.union([scalar, z.array(scalar), z.boolean()], { error: noValue })

export const correctionSchema = z.strictObject({
  on: day.describe('The day on which it was corrected'),
  was: value.describe('The value as it stood before'),
  because: line.describe('What was wrong'),
})

export const readCorrectionSchema = correctionSchema.extend({ was: readValue })

export const withdrawnSchema = z.strictObject({
  on: day.describe('The day from which its claims do not count'),
  because: line.describe('Who took it back, and why'),
})

export const versionSchema = z.strictObject({
  capturedOn: day,
  archivedUrl: url.optional().describe('Where the copy can be read'),
  sha256: sha256.optional().describe('Of the saved text; check --archive DIR --write adds it'),
  note: line.optional(),
})

export const lineageSchema = z.strictObject({
  events: ids.optional().describe('Left out: on any event'),
  attributes: ids.optional().describe('Left out: on any attribute'),
  cites: ids.describe('[] = its own account'),
})
