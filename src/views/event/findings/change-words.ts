import { chainsWords } from '../../../words/sections/chains-words.ts'
import { words } from '../../../words/words.ts'
import type { Finding } from './finding.ts'
import type { Names } from '../names.ts'

/** The nearest source above another in a drawn chain that answers the question itself. */
export interface Above {
  readonly id: string
  /** It is cited by the other, with no source between them. */
  readonly isNext: boolean
}

/**
 * How the answer changed on the way from a source to one that has it from there: `Here 25 April became 29 April`.
 * @param place of the reading that the source gives
 * @returns `null` if it did not change
 */
export function toChangeWords(
  finding: Finding,
  place: number,
  source: string,
  above: Above,
  names: Names,
): string | null {
  if (!finding.departs(source, place, above.id)) return null
  const before = finding.readings.find(
    ({ reading }, at) => reading.sources.includes(above.id) && finding.parts(at, place),
  )?.reading
  const after = finding.readings[place]?.reading
  if (!before || !after) return null
  const said = [before, after].map((reading) => words.readingWords(reading, finding.attribute, names))
  const years = [before, after].map(({ days }) => (days ? Number(days.earliest?.slice(0, 4)) : Number.NaN))
  const [was = '', is = ''] = said.map((text, at) => (years[0] === years[1] ? withoutYear(text, years[at]) : text))
  const areAsserted = [before, after].every(({ stance }) => stance === 'asserts')
  return chainsWords.changed(was, is, { areAsserted, after: above.isNext ? null : names.source(above.id) })
}

function withoutYear(text: string, year = Number.NaN): string {
  return Number.isNaN(year) ? text : (words.withoutYear(text, year) ?? text)
}
