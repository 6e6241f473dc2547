import * as z from 'zod'
import { parseIsoDay } from '../../src/domain/calendar-day.ts'
import { COUNTRY_CODES } from './country-codes.ts'
import {
  countWords,
  findForbiddenCharacter,
  findMarkup,
  foldProse,
  foldSpaces,
  isVisible,
  toCharacters,
} from '../yaml/plain-text.ts'
import { ZONES } from '../../src/domain/time/intl-zones.ts'
import { faultWords } from '../../src/words/en/faults.ts'
import { didYouMean, suggestFrom } from '../names/nearest.ts'
import { codePointOf, quoted } from '../problem.ts'

/** Schemas of the single values that people write. */

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/
export const MOST_WORDS = 12
/** For scripts that put no spaces between words. */
export const MOST_CHARACTERS = 200

/** The text of an error: what is wrong, and what to do. */
export const say = (message: string, hint: string) => `${message}\n${hint}`

function isId(text: string): boolean {
  return ID.test(text)
}

export const id = z
  .string()
  .check(
    z.refine(isId, {
      error: ({ input }) =>
        say(`${quoted(String(input))} is not an id`, 'Ids are kebab-case: a–z, 0–9 and single hyphens.'),
    }),
    z.maxLength(100, { error: say('is an id of more than 100 characters', 'Choose a shorter one.') }),
  )
  .meta({ pattern: ID.source, maxLength: 100, description: 'kebab-case, stable for ever' })

/** In units of UTF-16: far more than any sound text has, so that no page has to show, and no check to read, a book. */
const LONGEST = { line: 1000, prose: 20_000 }

const whatIsWrong = (longest: number) => (text: string) => {
  if (text.length > longest)
    return say(`has ${text.length} characters`, `At most ${longest} can be shown here: shorten it.`)
  const found = findForbiddenCharacter(text)
  if (found) {
    return say(
      `holds ${codePointOf(found.character)}, a character that cannot be seen`,
      'Delete it and type the text anew.',
    )
  }
  const markup = findMarkup(text)
  if (markup)
    return say(`holds HTML: ${quoted(markup)}`, 'Texts are plain: write the character itself, no tags and no entities.')
  if (isVisible(text)) return null
  const isBlank = !/\S/.test(text)
  return say(isBlank ? 'is empty' : 'has no character that can be seen', 'Write something, or leave the key out.')
}

const reportsOf = (fault: (text: string) => string | null) =>
  z.superRefine<string>((text, context) => {
    const message = fault(text)
    if (message !== null) context.addIssue({ code: 'custom', message })
  })
const plain = reportsOf(whatIsWrong(LONGEST.line))
/** A text on one line. */
export const line = z.string().check(plain).overwrite(foldSpaces)
/** A text of one or more paragraphs. */
export const prose = z
  .string()
  .check(reportsOf(whatIsWrong(LONGEST.prose)))
  .overwrite(foldProse)
/** A text that editors may take for a number: `2023`, `3`. */
export const scalar = z
  .string()
  .check(plain)
  .overwrite(foldSpaces)
  .meta({ type: ['string', 'number'] })

function isTooMuch(text: string): string | null {
  if (text.length > LONGEST.line) return null
  const [words, characters] = [countWords(text), toCharacters(text).length]
  if (words > MOST_WORDS) return say(`has ${words} words`, `At most ${MOST_WORDS} may be quoted: shorten it.`)
  if (characters <= MOST_CHARACTERS) return null
  return say(`has ${characters} characters`, `At most ${MOST_CHARACTERS} may be quoted: shorten it.`)
}

export const fewWords = line.check(reportsOf(isTooMuch))

export const country = z
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

export const url = z
  .string()
  .check(
    z.refine((text) => !isWebAddress(text) || new URL(text).username + new URL(text).password === '', {
      error: () => say('names a user or a password', 'Delete all between https:// and @.'),
    }),
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

export const day = z
  .string()
  .check(
    z.refine((text) => parseIsoDay(text) !== null, {
      error: ({ input }) => say(`${quoted(String(input))} is not a day`, 'Write year, month and day: 2024-04-30.'),
    }),
  )
  .meta({ format: 'date' })

export const sha256 = z
  .string()
  .check(
    z.refine((text) => /^[0-9a-f]{64}$/.test(text), {
      error: ({ input }) =>
        say(`${quoted(String(input))} is not a SHA-256`, 'Write its 64 hexadecimal digits, in lower case.'),
    }),
  )
  .meta({ pattern: '^[0-9a-f]{64}$' })

export const language = z
  .string()
  .check(
    z.refine(isLanguage, {
      error: ({ input }) => {
        const meant = LANGUAGE_OF_COUNTRY[String(input).toLowerCase()]
        const hint = meant === undefined ? 'Write BCP 47: en, ko, ru, uk, zh-Hans.' : `Did you mean ${meant}?`
        return say(`${quoted(String(input))} is not a language tag`, hint)
      },
    }),
  )
  .meta({ description: 'BCP 47: en, ko, ru, uk' })

/** Codes of countries that are taken for those of their languages. (`kr` is Kanuri, too, which can be written `kau`.) */
const LANGUAGE_OF_COUNTRY: Readonly<Record<string, string>> = {
  kr: 'ko',
  kp: 'ko',
  ua: 'uk',
  jp: 'ja',
  cn: 'zh',
  tw: 'zh',
  cz: 'cs',
  dk: 'da',
  gr: 'el',
  ir: 'fa',
  rs: 'sr',
  us: 'en',
  gb: 'en',
  by: 'be',
  vn: 'vi',
  il: 'he',
  kz: 'kk',
  pk: 'ur',
}

const namesOf = (type: Intl.DisplayNamesType) => new Intl.DisplayNames('en', { type, fallback: 'none' })
const [languageNames, scriptNames, regionNames] = [namesOf('language'), namesOf('script'), namesOf('region')]

/** A tag of a language that there is, as are its script and region; of three letters, as some are too rare to have a name, any. */
function isLanguage(tag: string): boolean {
  try {
    const [code = ''] = tag.toLowerCase().split('-')
    if (Object.hasOwn(LANGUAGE_OF_COUNTRY, code) || !/^[a-z]{2,3}$/.test(code)) return false
    const { script, region } = new Intl.Locale(tag)
    if (script !== undefined && scriptNames.of(script) === undefined) return false
    if (region !== undefined && regionNames.of(region) === undefined) return false
    return code.length === 3 || languageNames.of(code) !== undefined
  } catch {
    return false
  }
}

const zoneNames = ZONES.names()
const suggestZone = suggestFrom(zoneNames)
export const zone = z
  .string()
  .check(
    z.refine((name) => ZONES.has(name), {
      error: ({ input }) => {
        const { message, hint } = faultWords({ code: 'unknown-zone', zone: String(input), known: zoneNames })
        return say(message, `${didYouMean(suggestZone(String(input)))}${hint}`)
      },
    }),
  )
  .meta({ description: 'IANA zone: Asia/Pyongyang, Europe/Kyiv' })

export const degrees = (most: number) =>
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

const EXTENT = /^(?:country|\d+(?:\.\d+)? km)$/
/** Half the way round the world, km: no place reaches farther. */
const FARTHEST_KM = 20_000
/** How far a place reaches: km about its coordinates, or to the borders of its country. */
export const extent = z
  .string()
  .check(
    z.refine((text) => EXTENT.test(text) && (text === 'country' || isSomeWay(parseFloat(text))), {
      error: ({ input }) =>
        say(
          `${quoted(String(input))} is not how far a place reaches`,
          'Write kilometres about its coordinates, as 15 km, or country for all of the country in which they lie.',
        ),
    }),
  )
  .meta({ pattern: EXTENT.source })
  .transform((text): number | 'country' => (text === 'country' ? text : parseFloat(text)))

function isSomeWay(km: number): boolean {
  return km > 0 && km <= FARTHEST_KM
}

export const ids = z.array(id)
export const names = z.array(line)
export const date = scalar.meta({
  type: ['string', 'number'],
  description:
    'EDTF levels 0–1: 2024-04-25, 2024-04, 2024-04-24~, 2023-07/.., or a time: 2017-11-28T18:17Z, 2020-08-04T18:08[Asia/Beirut]',
})

/** What of a claim stands in an address to which errors are reported. */
const REPORTED = ['claim', 'address', 'release', 'title', 'body']

const isMailAddress = (text: string) => /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(text)

/** Where somebody can be reached. */
export const reach = z.string().check(
  z.refine((text) => isMailAddress(text) || isWebAddress(text), {
    error: ({ input }) =>
      say(
        `${quoted(String(input))} is neither a mail address nor a web address`,
        'Write editors@example.org, or https://…',
      ),
  }),
)

function whatIsWrongWithContact(text: string): string | null {
  if (isMailAddress(text)) return null
  if (!/^https?:/i.test(text))
    return say(`${quoted(text)} is neither a mail address nor a web address`, 'Write editors@example.org, or https://…')
  const named = [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name)
  const odd = named.find((name) => !REPORTED.includes(name))
  const known = REPORTED.map((name) => `{${name}}`).join(', ')
  if (odd !== undefined) return say(`holds {${odd}}, for which nothing is put in`, `Known are ${known}.`)
  if (!isWebAddress(text.replace(/\{[^{}]*\}/g, 'x')))
    return say(`${quoted(text)} is not a web address`, 'Write the full address: https://…')
  if (!named.includes('claim') && !named.includes('body'))
    return say(
      'says nowhere which claim is meant',
      'Put {claim} or {body} into it: …/issues/new?title={title}&body={body}',
    )
  return null
}

/** Where errors are reported: a mail address, or a web address with places for what is reported. */
export const contact = z.string().check(reportsOf(whatIsWrongWithContact))
