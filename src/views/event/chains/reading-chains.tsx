import { chainsWords } from '../../../words/sections/chains-words.ts'
import { toChangeWords } from '../findings/change-words.ts'
import type { Finding } from '../findings/finding.ts'
import type { Names } from '../names.ts'
import { ChainDrawing } from './chain-drawing.tsx'
import { toChainForest } from './chain-forest.ts'

interface ReadingChainsProps {
  finding: Finding
  /** Place of the reading. */
  place: number
  /** Only where this source has it from; without it, where all have it from. */
  source?: string
  names: Names
}

/** Of one reading: who took it from whom, in which words, and where the answer changed on the way. */
export function ReadingChains({ finding, place, source, names }: ReadingChainsProps) {
  const claims = finding.readings[place]?.claims ?? []
  const otherwise = (id: string) => {
    const given = finding.readings.find(({ reading }, at) => reading.sources.includes(id) && finding.parts(at, place))
    if (!given) return null
    return given.reading.stance === 'asserts' ? chainsWords.gives(given.words) : given.words
  }
  return (
    <ChainDrawing
      claims={source === undefined ? claims : claimsOnTheWay(source, claims)}
      changed={(id, above) => toChangeWords(finding, place, id, above, names)}
      {...{ names, otherwise }}
    />
  )
}

/** Of the claims of a reading those of the sources in the chain of one. */
function claimsOnTheWay(source: string, claims: Finding['readings'][number]['claims']) {
  const { branches } = toChainForest(claims.filter((claim) => claim.source === source))
  const onTheWay = new Set<string>()
  const open = [...branches]
  for (let next = open.pop(); next; next = open.pop()) {
    onTheWay.add(next.id)
    open.push(...next.branches)
  }
  return claims.filter((claim) => onTheWay.has(claim.source))
}
