import * as z from 'zod/mini'
import { SCALES } from '../domain/values/value-type.ts'
import { ACTOR_TYPES } from '../domain/entity.ts'
import { VALUE_KINDS } from '../domain/values/value-types.ts'
import { id } from './parts.ts'

/** The frame of a dossier: its lanes, kinds and attributes, and the actors and places that it names. */

export const MARKS = [
  'triangle-down',
  'square',
  'diamond',
  'hexagon',
  'hexagon-barred',
  'pointer',
  'circle',
  'pill',
  'triangle-up',
] as const
const mark = z.enum(MARKS)
/** What the lane's colour says: things on the ground, words, institutions. */
export const FAMILIES = ['ground', 'words', 'institutions'] as const
const family = z.enum(FAMILIES)

export const lane = z.object({ id, label: z.string(), mark, family })
/**
 * `lasts`: events of the kind go on over their span (`true`) or happen within it (`false`); `null`: an interval goes
 * on, any other date happens within its span. `mark`: where it differs from the lane's.
 */
export const kind = z.object({ id, label: z.string(), lane: id, placedBy: id, lasts: z.nullable(z.boolean()), mark })
export const attribute = z.object({
  id,
  label: z.string(),
  type: z.enum(VALUE_KINDS),
  unit: z.nullable(z.string()),
  cumulative: z.boolean(),
  scale: z.enum(SCALES),
  complete: z.boolean(),
  options: z.record(z.string(), z.string()),
})
/** A unit and what it is, a number of another: `kt`, `1000 t`. */
export const unit = z.object({ id: z.string(), is: z.string() })
export const actor = z.object({
  id,
  name: z.string(),
  type: z.enum(ACTOR_TYPES),
  country: z.nullable(z.string()),
  aliases: z.array(z.string()),
})
export const place = z.object({
  id,
  name: z.string(),
  country: z.nullable(z.string()),
  lat: z.nullable(z.number()),
  lon: z.nullable(z.number()),
  within: z.nullable(id),
  /** IANA zone, by whose calendar the days of its events are days. Not there: that of the place in which it lies. */
  zone: z.optional(z.string()),
  /**
   * How far it reaches about its coordinates, km; `country`: to the borders of the country in which these lie. Not there:
   * nobody has stated it.
   */
  extent: z.optional(z.union([z.number(), z.literal('country')])),
  aliases: z.array(z.string()),
})

/** What the map draws of the world: countries by Natural Earth, its coasts alone, or nothing. */
export const OUTLINES = ['natural-earth', 'coast', 'none'] as const
/** `contested`: parts of the outline that are drawn as of no country, each by a point within. */
export const map = z.object({
  outline: z.enum(OUTLINES),
  contested: z.array(z.object({ name: z.string(), lat: z.number(), lon: z.number() })),
})

export type Lane = z.infer<typeof lane>
export type Kind = z.infer<typeof kind>
export type Actor = z.infer<typeof actor>
export type Place = z.infer<typeof place>
export type PublishedAttribute = z.infer<typeof attribute>
export type DossierMap = z.infer<typeof map>
export type Mark = z.infer<typeof mark>
export type Family = z.infer<typeof family>
