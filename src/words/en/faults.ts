import { offsetText } from '../../domain/values/date-point.ts'
import type { Fault } from '../../domain/values/fault.ts'

/** One sentence on what is wrong with a text, and one on what to write instead. */
export interface FaultWords {
  readonly message: string
  readonly hint: string
}

const DATES =
  'Write a day (2024-04-25), a month (2024-04), a year (2024), an interval (2024-03-10/2024-03-20), ' +
  'an open interval (2023-07/..), with ~ for about, ? for uncertain, X for an unknown digit, ' +
  'or a time (2017-11-28T18:17Z, 2020-08-04T18:07+03:00, "2020-08-04T18:08[Asia/Beirut]").'
const QUANTITIES =
  'Write a plain number (3), a bound (">=3", ">3000000", "<=9"), a range (20..30) or about ("~50"); ' +
  'no thousands separators, no unit in the value.'
/** How values of a type are written, where it takes more than examples to say. */
const HINTS: Readonly<Record<string, string>> = { date: DATES, quantity: QUANTITIES }

const SHORT_HINTS: Readonly<Record<string, string>> = {
  date: 'Write a day (2024-04-25), a month (2024-04) or a year (2024).',
  quantity: 'Write 3, ">=3", "~50" or 20..30.',
}

/** What to write in the place of `true` or `false`; `null` where quotes make a value of it. */
export function hintInsteadOfTruth(kind: string): string | null {
  return SHORT_HINTS[kind] ?? null
}

/** What is wrong with a text that should be a value. */
export function faultWords(fault: Fault): FaultWords {
  return { message: messageOf(fault), hint: hintOf(fault) }
}

function messageOf(fault: Fault): string {
  switch (fault.code) {
    case 'not-a':
    case 'too-long':
      return `${quoted(fault.text)} is not ${article(fault.kind)} ${fault.kind}`
    case 'several-slashes':
      return `${quoted(fault.text)} has more than one “/”`
    case 'empty-end':
      return `${quoted(fault.text)} leaves one end of the interval empty`
    case 'open-at-both-ends':
      return `${quoted(fault.text)} is open at both ends and says nothing`
    case 'ends-before-it-begins':
      return `the interval ${quoted(fault.text)} ends before it begins`
    case 'year-minus-zero':
      return `${quoted(fault.text)} is not a date`
    case 'digit-after-unknown':
      return `${quoted(fault.text)} has a known digit after an unknown one`
    case 'no-such-month':
      return `${quoted(fault.text)} names month ${fault.month}, and a year has 12`
    case 'no-such-day':
      return `${quoted(fault.text)} does not exist: ${fault.month} has ${fault.days} days`
    case 'not-a-time':
      return `${quoted(fault.text)} is not a time of a day`
    case 'no-offset':
      return `${quoted(fault.text)} does not say by whose clocks`
    case 'unknown-zone':
      return `there is no zone ${quoted(fault.zone)}`
    case 'time-left-out':
      return `${quoted(fault.text)} was on no clock: those of ${fault.zone} were put forward over it`
    case 'day-left-out':
      return `${quoted(fault.text)} does not exist: ${fault.zone} skipped that day`
    case 'offset-not-of-zone':
      return `${quoted(fault.text)}: ${fault.zone} was at ${fault.offsets.map(offsetText).join(' or ')} then`
    case 'no-such-time':
      return `${quoted(fault.text)} names a time of day that does not exist`
    case 'range-falls':
      return `the range ${quoted(fault.text)} ends below its start`
    case 'below-nothing':
      return `${quoted(fault.text)} is below nothing`
    case 'too-many-digits':
      return `${quoted(fault.text)} has more digits than can be kept`
    case 'leading-zero':
      return `${quoted(fault.text)} begins with a zero`
    case 'ambiguous-point':
      return `the point in ${quoted(fault.text)} may part thousands or decimals`
    case 'empty-list':
      return 'is an empty list'
    case 'unknown-option':
      return `${quoted(fault.text)} is not an option of ${quoted(fault.attribute)}`
  }
}

function hintOf(fault: Fault): string {
  switch (fault.code) {
    case 'not-a':
      return HINTS[fault.kind] ?? `Write it like this: ${fault.examples.join(' or ')}.`
    case 'too-long':
      return 'It is far too long.'
    case 'several-slashes':
    case 'open-at-both-ends':
    case 'no-such-month':
      return DATES
    case 'empty-end':
      return 'Write an open end as “..”: 2023-07/.. or ../2024.'
    case 'ends-before-it-begins':
      return `Write the earlier date first: ${fault.second}/${fault.first}.`
    case 'year-minus-zero':
      return 'Year 0 is written 0000.'
    case 'digit-after-unknown':
      return 'X may only stand at the end: 2024-04-2X, 2024-XX, 202X.'
    case 'no-such-day':
      return 'Give the day as the source has it, or only the month where the day is not known.'
    case 'not-a-time':
      return 'Write a day, T, hours and minutes, and the offset from UTC or the zone: 2017-11-28T18:17Z, "2020-08-04T18:08[Asia/Beirut]".'
    case 'no-offset':
      return 'Add Z for UTC, the offset (+03:00) or the zone ([Asia/Beirut]).'
    case 'unknown-zone':
      return 'Write the IANA name, as Asia/Pyongyang, Europe/Kyiv or America/New_York.'
    case 'time-left-out':
    case 'day-left-out':
      return 'Correct it, or write the offset from UTC that the source means instead of the zone.'
    case 'offset-not-of-zone':
      return 'Correct the offset or the zone, or leave out the one that the source does not give.'
    case 'no-such-time':
      return 'Hours go from 00 to 23, minutes and seconds to 59, offsets from -15:59 to +15:59.'
    case 'range-falls':
      return `Write the smaller number first: ${fault.last}..${fault.first}.`
    case 'below-nothing':
      return 'A count is never negative: write 0.'
    case 'too-many-digits':
      return QUANTITIES
    case 'leading-zero':
      return `Write the number without it: ${fault.meant}.`
    case 'ambiguous-point':
      return `Write ${fault.thousands}, or ${fault.decimal} if ${Number(fault.text)} is meant.`
    case 'empty-list':
      return 'Name at least one actor or place.'
    case 'unknown-option':
      return `Options of ${fault.attribute}: ${fault.known.join(', ')}.`
  }
}

function article(noun: string): string {
  return /^[aeiou]/.test(noun) ? 'an' : 'a'
}

const [LONGEST_QUOTED, LONGEST_SHOWN] = [200, 60]

/** A text of any length, in characters: `“abc…”`. */
function quoted(text: string): string {
  const characters = Array.from(text.slice(0, LONGEST_QUOTED))
  const isLong = characters.length > LONGEST_SHOWN || text.length > LONGEST_QUOTED
  return `“${isLong ? `${characters.slice(0, LONGEST_SHOWN).join('')}…` : text}”`
}
