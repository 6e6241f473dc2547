import * as z from 'zod'
import { FAMILIES, MARKS, OUTLINES } from '../../src/contract/frame.ts'
import { SCALES } from '../../src/domain/values/value-type.ts'
import { MOST_COMPARED } from '../../src/domain/compare-sources/compare-sources.ts'
import { SOURCE_FORMS, STANCES } from '../../src/domain/claim.ts'
import { NOT_STATED } from '../../src/domain/compare/lineage.ts'
import { toCharacters } from '../yaml/plain-text.ts'
import { ACTOR_TYPES } from '../../src/domain/entity.ts'
import { VALUE_KINDS } from '../../src/domain/values/value-types.ts'
import {
  correctionSchema,
  lineageSchema,
  readCorrectionSchema,
  readValue,
  value,
  versionSchema,
  withdrawnSchema,
} from './written-parts.ts'
import {
  contact,
  country,
  date,
  day,
  degrees,
  extent,
  fewWords,
  id,
  ids,
  language,
  line,
  MOST_CHARACTERS,
  MOST_WORDS,
  names,
  prose,
  say,
  scalar,
  url,
  zone,
} from './written-scalars.ts'

/**
 * What people write in a dossier, file by file. Every scalar arrives as its source text (see steps/parse.ts).
 * An error's text is two lines: what is wrong, and what to do.
 */

export const LONGEST_LABEL = 30

export const laneSchema = z.strictObject({
  id,
  label: line.optional(),
  mark: z.enum(MARKS).optional().describe('Shape that stands for the lane'),
  family: z.enum(FAMILIES).optional().describe('What its colour says'),
})

export const kindSchema = z.strictObject({
  id,
  label: line.optional(),
  lane: id.optional().describe('A kind without a lane has one of its own'),
  placedBy: id.describe('The date attribute that puts events of the kind on the axis'),
  lasts: z.boolean().optional().describe('Events go on over their span (true) or happen within it (false)'),
  mark: z.enum(MARKS).optional().describe('Where it differs from the lane’s'),
})

export const attributeSchema = z.strictObject({
  id,
  label: line.optional(),
  type: z.enum(VALUE_KINDS),
  unit: line.optional().describe('Of a quantity'),
  cumulative: z.boolean().optional().describe('Of a quantity: a later count may be higher'),
  scale: z.enum(SCALES).optional().describe('Of a quantity: interval where differences, not ratios, mean something'),
  complete: z.boolean().optional().describe('Each list says all: a part of another’s contradicts it'),
  options: z.record(id, line).optional().describe('Of a category: label by id'),
})

export const unitSchema = z.strictObject({
  id: line
    .check(
      z.refine((text) => !/^[\d<>=~.]/.test(text), {
        error: say('begins like a number', 'Begin a unit with a letter.'),
      }),
    )
    .describe('As the sources write it, a letter first: kt, mi, square miles'),
  is: scalar.meta({ type: 'string', description: 'How many of another unit it is: 1000 t' }),
})

export const exampleSchema = z.strictObject({
  label: line.describe('Why these, in one sentence'),
  sources: z
    .array(id)
    .min(2, say('fewer than two sources', 'Name two sources at least: they are compared.'))
    .max(MOST_COMPARED, say(`more than ${MOST_COMPARED} sources`, `Name ${MOST_COMPARED} at most.`)),
})

export const openingSchema = z.strictObject({
  event: id,
  attribute: id.describe('On which the sources of the event disagree'),
})

export const mapSchema = z.strictObject({
  outline: z.enum(OUTLINES).describe('Countries by Natural Earth, its coasts alone, or nothing'),
  contested: z
    .array(z.strictObject({ name: line, lat: degrees(90), lon: degrees(180) }))
    .optional()
    .describe('Parts of the outline that are drawn as of no country, each by a point within'),
})

const dossierKeys = {
  id: id.describe('The name of the folder'),
  title: line,
  formerIds: ids.optional().describe('Ids under which it was published before'),
  description: prose.optional(),
  window: date.optional().describe('What the timeline opens on, EDTF'),
  zone: zone.optional().describe('IANA zone: whose days the days of events are that no place gives a zone; else UTC'),
  scaleBreak: date.optional().describe('From its first day on the overview strip is drawn larger'),
  map: mapSchema.optional().describe('What the map of the places draws of the world; left out, its coasts'),
  example: exampleSchema.optional().describe('Sources that the first page invites to compare'),
  opening: openingSchema.optional().describe('The disagreement that the first page tells'),
  contact: contact
    .optional()
    .describe(
      'Where readers report errors: a mail address, or a web address with {claim}, {address}, {release}, {title}, {body}',
    ),
  licence: url.optional().describe('The address of the licence under which its data is published'),
}

const dossierLists = <L extends z.ZodType, K extends z.ZodType, A extends z.ZodType, U extends z.ZodType>(
  lane: L,
  kind: K,
  attribute: A,
  unit: U,
) => ({
  lanes: z.array(lane).optional().describe('From top to bottom'),
  kinds: z.array(kind).min(1, say('has no kinds', 'Declare at least one kind of event.')),
  attributes: z
    .array(attribute)
    .min(1, say('has no attributes', 'Declare at least the date attribute that places the events.')),
  units: z.array(unit).optional().describe('Which units convert to which others'),
})

export const dossierSchema = z.strictObject({
  ...dossierKeys,
  ...dossierLists(laneSchema, kindSchema, attributeSchema, unitSchema),
})
/** The dossier with its lists unread: so that one bad item does not keep the others from being read. */
export const dossierHeaderSchema = z.strictObject({
  ...dossierKeys,
  ...dossierLists(z.unknown(), z.unknown(), z.unknown(), z.unknown()),
})

export const actorSchema = z.strictObject({
  id,
  name: line,
  type: z.enum(ACTOR_TYPES),
  country: country.optional(),
  aliases: names.optional().describe('Other ways of writing the name'),
  distinctFrom: names.optional().describe('Others that it may be taken for, and is not'),
})

export const placeSchema = z.strictObject({
  id,
  name: line,
  country: country.optional(),
  lat: degrees(90).optional(),
  lon: degrees(180).optional(),
  within: line.optional().describe('The place in which it lies'),
  zone: zone.optional().describe('IANA zone, as Asia/Pyongyang; left out: that of the place in which it lies'),
  extent: extent.optional().describe('How far it reaches about its coordinates: 15 km, or country'),
  aliases: names.optional().describe('Other ways of writing the name'),
  distinctFrom: names.optional().describe('Others that it may be taken for, and is not'),
})

export const eventSchema = z.strictObject({
  id,
  kind: id,
  title: line,
  label: line
    .check(
      z.refine((text) => text.length <= LONGEST_LABEL || toCharacters(text).length <= LONGEST_LABEL, {
        error: ({ input }) =>
          say(
            `has ${toCharacters(String(input)).length} characters`,
            `The timeline has room for ${LONGEST_LABEL}: shorten it.`,
          ),
      }),
    )
    .optional()
    .meta({ maxLength: LONGEST_LABEL, description: `For the timeline, at most ${LONGEST_LABEL} characters` }),
  summary: prose.optional(),
  actors: names.optional(),
  countries: z.array(country).optional(),
  places: names.optional(),
  formerIds: ids.optional().describe('Ids under which it was published before'),
})

export const claimSchema = z.strictObject({
  event: id,
  attribute: id,
  value: value.optional(),
  asWritten: fewWords.optional().describe('The words of the source, verbatim, where they differ from the value'),
  gloss: line.optional().describe('Our rendering or paraphrase: never shown in quotation marks'),
  quote: fewWords.optional().describe(`At most ${MOST_WORDS} words and ${MOST_CHARACTERS} characters, verbatim`),
  speaker: line.optional().describe('The actor who is said to have said it'),
  stance: z.enum(STANCES).optional().describe('asserts, unless said otherwise'),
  cites: z
    .union([ids, z.literal(NOT_STATED)])
    .optional()
    .describe(`Where this claim came from, when not the source’s default; [] = on its own account; ${NOT_STATED}`),
  locator: line.optional().describe('Page, paragraph, minute'),
  version: day.optional().describe('The day of capture of the one version that makes it; left out = all make it'),
  unit: line.optional().describe('Of a quantity, when not the attribute’s'),
  corrected: z
    .array(correctionSchema)
    .optional()
    .describe('The value was wrong here, not in the source: what stood before, the newest last'),
})

export const sourceSchema = z.strictObject({
  id: id.describe('The name of the file'),
  outlet: line,
  title: line.optional().describe('The document’s own; required unless it has a label'),
  label: line.optional().describe('Instead of a title that is not known: what we call it'),
  form: z.enum(SOURCE_FORMS).optional().describe('What sort of document it is'),
  by: line.optional().describe('The actor whose own document it is'),
  url: url.optional(),
  published: date.optional().describe('EDTF; required unless unread'),
  language: language.optional(),
  machineTranslatedFrom: language
    .optional()
    .describe('The language that a machine translated it from; und where that is not known'),
  cites: ids
    .optional()
    .describe(
      'The sources that it was taken from: default for every claim; [] = its own account; left out = not stated',
    ),
  lineage: z.array(lineageSchema).optional().describe('Of an unread source: where it had single things from'),
  unread: z.boolean().optional().describe('Known only through others; makes no claims of its own'),
  formerIds: ids.optional().describe('Ids under which it was published before'),
  versions: z.array(versionSchema).optional().describe('Captures of its text, by their days'),
  withdrawn: withdrawnSchema.optional().describe('It was taken back: its claims stay to be read, and count no more'),
  claims: z.array(claimSchema).optional(),
})

export const readClaimSchema = claimSchema.extend({
  value: readValue.optional(),
  corrected: z.array(readCorrectionSchema).optional(),
})

/** The source with its claims unread, as {@link dossierHeaderSchema}. */
export const sourceHeaderSchema = sourceSchema.extend({ claims: z.array(z.unknown()).optional() })

export const assessmentSchema = z.strictObject({
  event: id,
  attribute: id,
  stands: value.optional().describe('The value that stands, or unresolved, or undetermined'),
  unresolved: z.boolean().optional().describe('Instead of stands'),
  because: prose,
  basis: ids.optional().describe('Sources; required unless unresolved'),
  unit: line.optional(),
  stance: z.enum(STANCES).optional().describe('To tell readings of one value apart'),
})

export const readAssessmentSchema = assessmentSchema.extend({ stands: readValue.optional() })

/** A list file: the list itself, or a map with the file's own name as its only key. */
const listFile = (name: string, item: z.ZodType) => z.union([z.array(item), z.strictObject({ [name]: z.array(item) })])

/** The schemas of the files as wholes, for JSON Schema, by the name of what they describe. */
export const WRITTEN_FILES = {
  dossier: dossierSchema,
  actors: listFile('actors', actorSchema),
  places: listFile('places', placeSchema),
  events: listFile('events', eventSchema),
  assessments: listFile('assessments', assessmentSchema),
  source: sourceSchema,
} as const

export type WrittenLane = z.infer<typeof laneSchema>
export type WrittenKind = z.infer<typeof kindSchema>
export type WrittenAttribute = z.infer<typeof attributeSchema>
export type WrittenUnit = z.infer<typeof unitSchema>
export type WrittenDossierHeader = z.infer<typeof dossierHeaderSchema>
export type WrittenSourceHeader = z.infer<typeof sourceHeaderSchema>
export type WrittenActor = z.infer<typeof actorSchema>
export type WrittenPlace = z.infer<typeof placeSchema>
export type WrittenEvent = z.infer<typeof eventSchema>
export type WrittenClaim = z.infer<typeof readClaimSchema>
export type WrittenAssessment = z.infer<typeof readAssessmentSchema>
