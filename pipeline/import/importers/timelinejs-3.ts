import type { ImportContext, Importer } from '../importer.ts'
import { type ReadJson, readJson } from '../input/read-json.ts'
import { type DateParts, isBlank, placeDate, writtenParts } from '../texts/date-parts.ts'
import { fieldIn, listIn, type Slide, textIn } from './timelinejs/slide.ts'
import { takeSlides } from './timelinejs/take-slides.ts'

/** TimelineJS 3: https://timeline.knightlab.com/docs/json-format.html */
export const timelinejs3: Importer = {
  id: 'timelinejs-3',
  reads: 'TimelineJS 3 JSON',
  detects(file) {
    const json = /^\s*[\w$.=(\s]*[{[]/.test(file.text.slice(0, 500)) ? readJson(file, null) : null
    return json && slidesOf(json) ? 0.95 : 0
  },
  read(file, context) {
    const json = readJson(file, context.report)
    if (!json) return null
    const found = slidesOf(json)
    if (!found) {
      const hint = 'Name a TimelineJS file: an object with “events”, each with “start_date” and “text”.'
      context.report.error('no-slides', {}, 'has no list of “events”', hint)
      return null
    }
    return takeSlides(allSlides(found, context), file, context)
  },
}

/** The lists of a file and where they stand. Before 3.0 came out, slides stood in “timeline”. */
function slidesOf(json: ReadJson) {
  for (const [path, holder] of [
    [[], json.value],
    [['timeline'], fieldIn(json.value, 'timeline')],
  ] as const) {
    for (const key of ['events', 'slides']) {
      const list = listIn(holder, key)
      const isOurs = list?.every((item) => typeof item === 'object' && item !== null) ?? false
      const isDated = list?.length === 0 || (list?.some((item) => fieldIn(item, 'start_date') !== undefined) ?? false)
      if (list && isOurs && (isDated || fieldIn(holder, 'title') !== undefined))
        return { json, path, holder, key, list }
    }
  }
  return null
}

function allSlides(
  { json, path, holder, key, list }: NonNullable<ReturnType<typeof slidesOf>>,
  context: ImportContext,
) {
  const slide = (role: Slide['role'], item: unknown, at: readonly (string | number)[], locator: string) =>
    slideOf(role, item, json.lineOf([...path, ...at]), locator, context)
  const title = fieldIn(holder, 'title')
  return [
    ...(typeof title === 'object' && title !== null ? [slide('title', title, ['title'], 'title slide')] : []),
    ...list.map((item, index) =>
      slide(fieldIn(item, 'type') === 'title' ? 'title' : 'event', item, [key, index], `slide ${index + 1}`),
    ),
    ...(listIn(holder, 'eras') ?? []).map((item, index) => slide('era', item, ['eras', index], `era ${index + 1}`)),
  ]
}

function slideOf(role: Slide['role'], item: unknown, line: number, locator: string, context: ImportContext): Slide {
  const [start, end] = [fieldIn(item, 'start_date'), fieldIn(item, 'end_date')]
  const [from, to] = [partsOf(start), partsOf(end)]
  const text = fieldIn(item, 'text')
  const location = fieldIn(item, 'location')
  const shown = [textIn(item, 'display_date'), textIn(start, 'display_date')].find((one) => one !== '') ?? ''
  return {
    entry: context.report.row(line),
    role,
    locator,
    ownId: textIn(item, 'unique_id'),
    headline: textIn(text, 'headline'),
    text: textIn(text, 'text'),
    date: isBlank(from) && isBlank(to) ? null : placeDate(from, to, context.wishes.zone),
    writtenDate: [from, to]
      .filter((parts) => !isBlank(parts))
      .map(writtenParts)
      .join(' – '),
    displayDate: shown,
    group: textIn(item, 'group'),
    place: location === undefined ? null : placeOf(location),
    medium: textIn(fieldIn(item, 'media'), 'url'),
  }
}

function partsOf(date: unknown): DateParts {
  const part = (key: string) => textIn(date, key)
  const [hour, minute, second] = [part('hour'), part('minute'), part('second')]
  const clock = [hour, minute || '0', ...(second === '' ? [] : [second])].map((one) => one.padStart(2, '0')).join(':')
  return { year: part('year'), month: part('month'), day: part('day'), time: hour === '' ? '' : clock }
}

function placeOf(location: unknown): Slide['place'] {
  return { name: textIn(location, 'name'), lat: textIn(location, 'lat'), lon: textIn(location, 'lon') }
}
