import type { OriginCount } from '../../../../domain/compare/origin-count.ts'
import { formatCount } from '../../numbers.ts'
import { originWords, supportWords } from '../../support.ts'

/** The claims that are repeated most, and what stands behind them. */

export const title = 'Repeated most, by how little stands behind it'
export const tabTitle = (dossier: string) => `Repeated most: ${dossier}`
export const skipTo = 'Skip to the claims'
export const none = 'No three sources of this dossier repeat one origin.'
export const list = 'Claims, the most sources for each origin first'

/** `132 answers are given by three sources or more that go back to fewer origins; 80 of them go back to one.` */
export function lede(all: number, oneOrigin: number): string {
  return `${formatCount(all)} ${all === 1 ? 'answer is' : 'answers are'} given by three sources or more that go back to fewer origins. ${formatCount(oneOrigin)} of them ${oneOrigin === 1 ? 'goes' : 'go'} back to one origin.`
}

export const howCounted =
  'The most sources for each origin come first. Where it is not stated from where a source has it, the source counts as an origin of its own. That many sources repeat a claim does not make it wrong.'
export const howOriginsAreCounted = 'How origins are counted'

/** `Strike on Kharkiv: Launched by`. */
export const about = (event: string, attribute: string) => `${event}: ${attribute}`

/** `8 sources, 1 origin`. */
export const support = (sources: number, origins: OriginCount) => supportWords(sources, origins)

export const disputed = 'Other sources give another answer'

/** `8 sources say so: 1 origin`, beside the timeline. */
export function line(sources: number, origins: OriginCount): string {
  return `${formatCount(sources)} sources say so: ${originWords(origins)}.`
}
export const all = 'What is repeated most'
/** To the page of the releases. */
export const changes = 'What changed'
