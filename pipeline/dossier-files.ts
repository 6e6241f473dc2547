import * as z from 'zod'
import { FAMILIES, MARKS } from '../src/contract/published.ts'
import { STANCES } from '../src/domain/claim.ts'
import { COUNTRY_CODES } from './country-codes.ts'
import { countWords, findForbiddenCharacter, findMarkup, foldProse, foldSpaces } from './plain-text.ts'
import { codePointOf, quoted } from './problem.ts'

/**
 * What people write in a dossier, file by file. Every scalar arrives as its source text (see steps/parse.ts).
 * An error's text is two lines: what is wrong, and what to do.
 */

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/
const MOST_WORDS = 12
export const LONGEST_LABEL = 30

const say = (message: string, hint: string) => `${message}\n${hint}`

function isId(text: string): boolean {
  return ID.test(text)
}

const id = z
  .string()
  .check(
    z.refine(isId, {
      error: ({ input }) =>
        say(`${quoted(String(input))} is not an id`, 'Ids are kebab-case: a–z, 0–9 and single hyphens.'),
    }),
    z.maxLength(100, { error: say('is an id of more than 100 characters', 'Choose a shorter one.') }),
  )
  .meta({ pattern: ID.source, maxLength: 100, description: 'kebab-case, stable for ever' })

function whatIsWrong(text: string): string | null {
  const found = findForbiddenCharacter(text)
  if (found) {
    return say(`holds ${codePointOf(found.character)}, a character that cannot be seen`, 'Delete it from the text.')
  }
  const markup = findMarkup(text)
  if (markup)
    return say(`holds HTML: ${quoted(markup)}`, 'Texts are plain: write the character itself, no tags and no entities.')
  return /\S/.test(text) ? null : say('is empty', 'Write something, or leave the key out.')
}

const plain = z.superRefine<string>((text, context) => {
  const message = whatIsWrong(text)
  if (message !== null) context.addIssue({ code: 'custom', message })
})
/** A text on one line. */
const line = z.string().check(plain).overwrite(foldSpaces)
/** A text of one or more paragraphs. */
const prose = z.string().check(plain).overwrite(foldProse)
/** A text that editors may take for a number: `2023`, `3`. */
const scalar = z
  .string()
  .check(plain)
  .overwrite(foldSpaces)
  .meta({ type: ['string', 'number'] })

const fewWords = line.check(
  z.refine((text) => countWords(text) <= MOST_WORDS, {
    error: ({ input }) =>
      say(`has ${countWords(String(input))} words`, `At most ${MOST_WORDS} may be quoted: shorten it.`),
  }),
)

const country = z
  .string()
  .check(
    z.refine((code) => COUNTRY_CODES.has(code), {
      error: ({ input }) => {
        const upper = String(input).toUpperCase()
        const meant = upper === 'UK' ? 'GB' : upper
        const hint = COUNTRY_CODES.has(meant)
          ? `Write ${meant}.`
          : 'Use the ISO 3166-1 alpha-2 code, as KP, KR, RU, UA, US.'
        return say(`${quoted(String(input))} is not a country code`, hint)
      },
    }),
  )
  .meta({ pattern: '^[A-Z]{2}$', description: 'ISO 3166-1 alpha-2' })

const url = z
  .string()
  .check(
    z.refine(isWebAddress, {
      error: ({ input }) =>
        say(
          `${quoted(String(input))} is not a web address`,
          'Write the full address: https://… (only http and https are taken).',
        ),
    }),
  )
  .meta({ format: 'uri', pattern: '^https?://' })

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s<>"]+$/i.test(text) && !findForbiddenCharacter(text) && URL.canParse(text)
}

const language = z
  .string()
  .check(
    z.refine(isLanguage, {
      error: ({ input }) =>
        say(`${quoted(String(input))} is not a language tag`, 'Write BCP 47: en, ko, ru, uk, zh-Hans.'),
    }),
  )
  .meta({ description: 'BCP 47: en, ko, ru, uk' })

function isLanguage(tag: string): boolean {
  try {
    return /^[a-z]{2,3}(-|$)/i.test(tag) && Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

const degrees = (most: number) =>
  z
    .string()
    .check(
      z.refine((text) => /^-?\d{1,3}(\.\d+)?$/.test(text) && Math.abs(Number(text)) <= most, {
        error: ({ input }) =>
          say(
            `${quoted(String(input))} is not a number of degrees`,
            `Write decimal degrees from -${most} to ${most}: 49.99.`,
          ),
      }),
    )
    .meta({ type: 'number', minimum: -most, maximum: most })
    .transform(Number)
const ids = z.array(id)
const names = z.array(line)
const date = scalar.meta({
  type: ['string', 'number'],
  description: 'EDTF levels 0–1: 2024-04-25, 2024-04, 2024-04-24~, 2023-07/..',
})

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
  type: z.enum(['date', 'quantity', 'entity', 'category', 'text']),
  unit: line.optional().describe('Of a quantity'),
  cumulative: z.boolean().optional().describe('Of a quantity: a later count may be higher'),
  options: z.record(id, line).optional().describe('Of a category: label by id'),
})

const dossierKeys = {
  id: id.describe('The name of the folder'),
  title: line,
  description: prose.optional(),
  window: date.optional().describe('What the timeline opens on, EDTF'),
  scaleBreak: date.optional().describe('From its first day on the overview strip is drawn larger'),
}

const dossierLists = <L extends z.ZodType, K extends z.ZodType, A extends z.ZodType>(
  lane: L,
  kind: K,
  attribute: A,
) => ({
  lanes: z.array(lane).optional().describe('From top to bottom'),
  kinds: z.array(kind).min(1, say('has no kinds', 'Declare at least one kind of event.')),
  attributes: z
    .array(attribute)
    .min(1, say('has no attributes', 'Declare at least the date attribute that places the events.')),
})

export const dossierSchema = z.strictObject({
  ...dossierKeys,
  ...dossierLists(laneSchema, kindSchema, attributeSchema),
})
/** The dossier with its lists unread: so that one bad item does not keep the others from being read. */
export const dossierHeaderSchema = z.strictObject({
  ...dossierKeys,
  ...dossierLists(z.unknown(), z.unknown(), z.unknown()),
})

export const actorSchema = z.strictObject({
  id,
  name: line,
  type: z.enum(['state', 'organisation', 'person', 'vessel', 'weapon']),
  country: country.optional(),
  aliases: names.optional().describe('Other ways of writing the name'),
})

export const placeSchema = z.strictObject({
  id,
  name: line,
  country: country.optional(),
  lat: degrees(90).optional(),
  lon: degrees(180).optional(),
  within: line.optional().describe('The place in which it lies'),
  aliases: names.optional().describe('Other ways of writing the name'),
})

export const eventSchema = z.strictObject({
  id,
  kind: id,
  title: line,
  label: line
    .check(
      z.refine((text) => [...text].length <= LONGEST_LABEL, {
        error: ({ input }) =>
          say(`has ${[...String(input)].length} characters`, `The timeline has room for ${LONGEST_LABEL}: shorten it.`),
      }),
    )
    .optional()
    .describe(`For the timeline, at most ${LONGEST_LABEL} characters`),
  summary: prose.optional(),
  actors: names.optional(),
  countries: z.array(country).optional(),
  places: names.optional(),
  formerIds: ids.optional().describe('Ids under which it was published before'),
})

const value = z
  .union([scalar, z.array(scalar)], {
    error: say('is neither text nor a list', 'Write one value, or a list of entities.'),
  })
  .describe('By the type of the attribute: EDTF date, quantity, id or list of ids, option, text')

export const claimSchema = z.strictObject({
  event: id,
  attribute: id,
  value: value.optional(),
  asWritten: fewWords.optional().describe('The words of the source, where they differ from the value'),
  quote: fewWords.optional().describe(`At most ${MOST_WORDS} words, verbatim`),
  speaker: line.optional().describe('The actor who is said to have said it'),
  stance: z.enum(STANCES).optional().describe('asserts, unless said otherwise'),
  cites: ids.optional().describe('Where this claim came from, when not the source’s default; [] = on its own account'),
  locator: line.optional().describe('Page, paragraph, minute'),
  unit: line.optional().describe('Of a quantity, when not the attribute’s'),
})

export const sourceSchema = z.strictObject({
  id: id.describe('The name of the file'),
  outlet: line,
  title: line,
  url: url.optional(),
  published: date.optional().describe('EDTF; required unless unread'),
  language: language.optional(),
  cites: ids.optional().describe('The sources that it was taken from: default for every claim'),
  unread: z.boolean().optional().describe('Known only through others; makes no claims of its own'),
  formerIds: ids.optional().describe('Ids under which it was published before'),
  claims: z.array(claimSchema).optional(),
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
export type WrittenDossierHeader = z.infer<typeof dossierHeaderSchema>
export type WrittenSourceHeader = z.infer<typeof sourceHeaderSchema>
export type WrittenActor = z.infer<typeof actorSchema>
export type WrittenPlace = z.infer<typeof placeSchema>
export type WrittenEvent = z.infer<typeof eventSchema>
export type WrittenClaim = z.infer<typeof claimSchema>
export type WrittenAssessment = z.infer<typeof assessmentSchema>
