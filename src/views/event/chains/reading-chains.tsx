import { chainsWords } from '../../../words/sections/chains-words.ts'
import { toChangeWords } from '../findings/change-words.ts'
import type { Finding } from '../findings/finding.ts'
import type { Names } from '../names.ts'
import { ChainDrawing } from './chain-drawing.tsx'

interface ReadingChainsProps {
  finding: Finding
  /** Place of the reading. */
  place: number
  names: Names
}

/** Of one reading: who took it from whom, in which words, and where the answer changed on the way. */
export function ReadingChains({ finding, place, names }: ReadingChainsProps) {
  const otherwise = (id: string) => {
    const given = finding.readings.find(({ reading }, at) => reading.sources.includes(id) && finding.parts(at, place))
    if (!given) return null
    return given.reading.stance === 'asserts' ? chainsWords.gives(given.words) : given.words
  }
  return (
    <ChainDrawing
      claims={finding.readings[place]?.claims ?? []}
      changed={(id, above) => toChangeWords(finding, place, id, above, names)}
      {...{ names, otherwise }}
    />
  )
}
