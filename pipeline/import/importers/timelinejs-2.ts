import type { ImportContext, Importer } from '../importer.ts'
import { type ReadJson, readJson } from '../input/read-json.ts'
import { type DateParts, NO_DATE, placeDate, type PlacedDate } from '../texts/date-parts.ts'
import { fieldIn, listIn, type Slide, textIn } from './timelinejs/slide.ts'
import { takeSlides } from './timelinejs/take-slides.ts'

/** TimelineJS 2: https://github.com/NUKnightLab/TimelineJS (its README; given up in 2015). */
export const timelinejs2: Importer = {
  id: 'timelinejs-2',
  reads: 'TimelineJS 2 JSON',
  detects(file) {
    const json = /"startDate"|"date"/.test(file.text) ? readJson(file, null) : null
    return json && listIn(fieldIn(json.value, 'timeline'), 'date') ? 0.95 : 0
  },
  read(file, context) {
    const json = readJson(file, context.report)
    if (!json) return null
    const timeline = fieldIn(json.value, 'timeline')
    const dates = listIn(timeline, 'date')
    if (!dates) {
      const hint = 'Name a TimelineJS 2 file: an object “timeline” that has a list “date”.'
      context.report.error('no-slides', {}, 'has no list “date” in “timeline”', hint)
      return null
    }
    return takeSlides(allSlides(json, timeline, dates, context), file, context)
  },
}

function allSlides(json: ReadJson, timeline: unknown, dates: readonly unknown[], context: ImportContext): Slide[] {
  const slide = (role: Slide['role'], item: unknown, at: readonly (string | number)[], locator: string) =>
    slideOf(role, item, json.lineOf(['timeline', ...at]), locator, context)
  return [
    slide('title', timeline, [], 'title slide'),
    ...dates.map((item, index) => slide('event', item, ['date', index], `slide ${index + 1}`)),
    ...(listIn(timeline, 'era') ?? []).map((item, index) => slide('era', item, ['era', index], `era ${index + 1}`)),
  ]
}

function slideOf(role: Slide['role'], item: unknown, line: number, locator: string, context: ImportContext): Slide {
  const [start, end] = [textIn(item, 'startDate'), textIn(item, 'endDate')]
  return {
    entry: context.report.row(line),
    role,
    locator,
    ownId: '',
    headline: textIn(item, 'headline'),
    text: textIn(item, 'text'),
    date: start === '' && end === '' ? null : dateOf(start, end, context),
    writtenDate: [start, end].filter((one) => one !== '').join(' – '),
    displayDate: '',
    group: textIn(item, 'tag'),
    place: null,
    medium: textIn(fieldIn(item, 'asset'), 'media'),
  }
}

function dateOf(start: string, end: string, { wishes }: ImportContext): PlacedDate {
  const [from, to] = [partsOf(start), end === '' ? NO_DATE : partsOf(end)]
  if (!from || !to) return { edtf: null, why: `“${from ? end : start}” is no date of TimelineJS 2, such as 2011,12,10` }
  return placeDate(from, to, wishes.zone)
}

/** `2011,12,10,7,2,10`, as many of its parts as are known; `2011-12-10` likewise. `null` of anything else. */
function partsOf(text: string): DateParts | null {
  const match =
    /^(-?\d+)(?:,\s*(\d{1,2})(?:,\s*(\d{1,2})(?:,\s*(\d{1,2})(?:,\s*(\d{1,2})(?:,\s*(\d{1,2}))?)?)?)?)?$/.exec(text) ??
    /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text)
  if (!match) return null
  const [, year = '', month = '', day = '', hour, minute = '0', second] = match
  if (/^\d{5,}$/.test(year)) return null
  const clock = [hour ?? '', minute, ...(second === undefined ? [] : [second])].map((one) => one.padStart(2, '0'))
  return { year, month, day, time: hour === undefined ? '' : clock.join(':') }
}
