import { lotOf } from '../../../../src/selection/lot-of.ts'
import { formatIsoDay, parseIsoDay, addDays, type CalendarDay } from '../../../../src/domain/calendar-day.ts'

const FIRST_DAY = parseIsoDay('1969-10-03') ?? (0 as CalendarDay)
/** Some before the beginning of 1970, most after it: times are counted from there. */
const DAYS = 900

/** A dossier of many small events: with and without dates and places, known to a time, disputed, and with ids that they had before. */
export function manyEvents(count: number): Record<string, string> {
  const events: string[] = []
  const said: string[][] = [[], [], []]
  for (let place = 0; place < count; place++) {
    const lot = lotOf(place)
    const id = `event-${place}`
    const [kind, country] = [lot % 3 === 0 ? 'talk' : 'strike', ['FR', 'DE', 'UA', 'KR'][lot % 4] ?? 'FR']
    const former = place % 40 === 0 ? `, formerIds: [old-${place}]` : ''
    const actors = lot % 5 === 0 ? '' : `, actors: [${['un', 'eu'].slice(lot % 2).join(', ')}]`
    const places = lot % 7 < 3 ? `, places: [${['kyiv', 'rivne', 'atlantis'][lot % 7] ?? ''}]` : ''
    const named = `countries: [${country}]${actors}${places}${former}`
    events.push(`- { id: ${id}, kind: ${kind}, title: "Event ${place}", ${named} }\n`)
    if (place % 12 === 5) {
      said[1]?.push(`  - { event: ${id}, attribute: where, value: seoul }\n`)
      said[1]?.push(`  - { event: ${id}, attribute: carried-out-by, value: ${place % 24 === 5 ? 'un' : 'kyiv'} }\n`)
    }
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
      'attributes: [{ id: occurred, label: Occurred, type: date }, { id: where, label: Where, type: entity }, { id: carried-out-by, label: Carried out by, type: entity }]\n',
    'dossiers/many/actors.yaml':
      '- { id: un, name: UN, type: organisation }\n- { id: eu, name: EU, type: organisation }\n',
    'dossiers/many/places.yaml':
      '- { id: ukraine, name: Ukraine, country: UA, lat: 48.4, lon: 31.2, extent: country }\n' +
      '- { id: kyiv, name: Kyiv, country: UA, lat: 50.45, lon: 30.52, within: ukraine }\n' +
      '- { id: rivne, name: Rivne, country: UA, within: ukraine }\n' +
      '- { id: seoul, name: Seoul, country: KR, lat: 37.57, lon: 126.98 }\n' +
      '- { id: atlantis, name: Atlantis }\n',
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
