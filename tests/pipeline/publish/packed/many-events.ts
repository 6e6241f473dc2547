import { lotOf } from '../../../../src/selection/lot-of.ts'
import { formatIsoDay, parseIsoDay, addDays, type CalendarDay } from '../../../../src/domain/calendar-day.ts'

const FIRST_DAY = parseIsoDay('1969-10-03') ?? (0 as CalendarDay)
/** Some before the beginning of 1970, most after it: times are counted from there. */
const DAYS = 900

/** A dossier of many small events: with and without dates, known to a time, disputed, and with ids that they had before. */
export function manyEvents(count: number): Record<string, string> {
  const events: string[] = []
  const said: string[][] = [[], [], []]
  for (let place = 0; place < count; place++) {
    const lot = lotOf(place)
    const id = `event-${place}`
    const [kind, country] = [lot % 3 === 0 ? 'talk' : 'strike', ['FR', 'DE', 'UA', 'KR'][lot % 4] ?? 'FR']
    const former = place % 40 === 0 ? `, formerIds: [old-${place}]` : ''
    const actors = lot % 5 === 0 ? '' : `, actors: [${['un', 'eu'].slice(lot % 2).join(', ')}]`
    events.push(`- { id: ${id}, kind: ${kind}, title: "Event ${place}", countries: [${country}]${actors}${former} }\n`)
    if (place % 50 === 7) continue
    const day = addDays(FIRST_DAY, lot % DAYS)
    const date = dateOf(place, day)
    const claim = (value: string) => `  - { event: ${id}, attribute: occurred, value: ${value} }\n`
    said[0]?.push(claim(date))
    if (place % 3 === 0) said[1]?.push(claim(place % 9 === 0 ? formatIsoDay(addDays(day, 9)) : date))
    if (place % 6 === 0) said[2]?.push(claim(date))
  }
  const sources = said.map((claims, place): [string, string] => [
    `dossiers/many/sources/s${place}.yaml`,
    `id: s${place}\noutlet: Outlet ${place}\ntitle: Story\npublished: 2024-05-0${place + 1}\ncites: []\nclaims:\n${claims.join('')}`,
  ])
  return {
    'dossiers/many/dossier.yaml':
      'id: many\ntitle: Many\nwindow: 1970-06-01/1970-12-31\n' +
      'lanes: [{ id: war, label: War, family: ground }, { id: words, label: Words, family: words }]\n' +
      'kinds: [{ id: strike, label: Strike, lane: war, placedBy: occurred }, { id: talk, label: Talk, lane: words, placedBy: occurred }]\n' +
      'attributes: [{ id: occurred, label: Occurred, type: date }]\n',
    'dossiers/many/actors.yaml':
      '- { id: un, name: UN, type: organisation }\n- { id: eu, name: EU, type: organisation }\n',
    'dossiers/many/events.yaml': events.join(''),
    ...Object.fromEntries(sources),
  }
}

function dateOf(place: number, day: CalendarDay): string {
  const iso = formatIsoDay(day)
  switch (place % 11) {
    case 3:
      return `${iso}/${formatIsoDay(addDays(day, 30))}`
    case 5:
      return iso.slice(0, 7)
    case 8:
      return `${iso}/..`
    case 9:
      return `${iso}T12:30Z`
    default:
      return iso
  }
}
