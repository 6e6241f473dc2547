import type { Actor, Place } from '../../src/contract/frame.ts'
import { createSeededRandom, type SeededRandom } from './seeded-random.ts'

/** A source of a generated dossier. */
export interface GeneratedSource {
  readonly id: string
  readonly outlet: string
  readonly title: string
  /** ISO 8601 day. */
  readonly published: string
  /** At most one: a source that itself cites none. */
  readonly cites: readonly string[]
}

/** Who acts, where, and who tells of it. */
export interface Cast {
  readonly actors: readonly Actor[]
  readonly places: readonly Place[]
  readonly sources: readonly GeneratedSource[]
}

/** Forty countries, the most frequent first. */
const COUNTRIES = (
  'UA RU US KP KR CN JP GB FR DE IR BY PL TR AT CH IL IN IT ES SE FI ' +
  'NO EE LV LT CZ SK HU RO BG NL BE CA AU BR ZA EG SY VN'
).split(' ')
const BEGINNINGS = ['Bal', 'Dor', 'Kel', 'Lis', 'Mar', 'Nov', 'Ost', 'Per', 'Rad', 'Sev', 'Tal', 'Vel', 'Yar', 'Zel']
const ENDINGS = ['ansk', 'avia', 'brod', 'burg', 'dino', 'grad', 'iv', 'mir', 'ograd', 'ov', 'polis', 'sk', 'ton', 'ya']
const BODIES = ['Ministry', 'Command', 'Agency', 'Council', 'Institute', 'Bureau', 'Navy', 'Committee']
const PRESS = ['Courier', 'Herald', 'Monitor', 'News', 'Observer', 'Post', 'Review', 'Tribune']

/** Sources that others cite, of the first ones. */
const ROOTS = 25
const CITING = 0.3

/** The cast of a dossier of so many events: it grows with them, up to 300 actors, 200 places and 2,000 sources. */
export function generateCast(eventCount: number, seed: number): Cast {
  const random = createSeededRandom(seed)
  const grown = (least: number, most: number, part: number) =>
    Math.min(most, Math.max(least, Math.round(eventCount * part)))
  const actors = Array.from({ length: grown(20, 300, 0.1) }, (_, at): Actor => {
    const name = `${nameOfPlace(random)} ${random.pick(BODIES)}`
    const type = random.pick(['state', 'organisation', 'organisation', 'person'] as const)
    return { id: `actor-${at}`, name: `${name} ${at}`, type, country: countryAt(at, random), aliases: [] }
  })
  const places = Array.from({ length: grown(20, 200, 0.1) }, (_, at): Place => {
    const name = `${nameOfPlace(random)} ${at}`
    const [lat, lon] = [random.whole(30, 60), random.whole(20, 140)]
    return { id: `place-${at}`, name, country: countryAt(at, random), lat, lon, within: null, aliases: [] }
  })
  const sources = Array.from({ length: grown(30, 2000, 0.5) }, (_, at): GeneratedSource => {
    const outlet = `${nameOfPlace(random)} ${random.pick(PRESS)}`
    const published = `2026-0${random.whole(1, 6)}-${String(random.whole(1, 28)).padStart(2, '0')}`
    const cites = at >= ROOTS && random.chance(CITING) ? [sourceId(random.rank(ROOTS))] : []
    return { id: sourceId(at), outlet, title: `What ${outlet} wrote, ${at}`, published, cites }
  })
  return { actors, places, sources }
}

/** The most frequent countries belong to the most frequent actors and places. */
function countryAt(at: number, random: SeededRandom): string {
  return COUNTRIES[at] ?? COUNTRIES[random.rank(COUNTRIES.length)] ?? 'UA'
}

function nameOfPlace(random: SeededRandom): string {
  return random.pick(BEGINNINGS) + random.pick(ENDINGS)
}

function sourceId(at: number): string {
  return `source-${String(at).padStart(4, '0')}`
}
