import type { DossierSource } from '../../src/publish/dossier.ts'
import { onceOf } from '../../src/publish/remembered/once-of.ts'
import { cutAtWord } from '../yaml/plain-text.ts'

/** A title stands amid a sentence, or on a button. */
const MOST_LETTERS = 60

/** Documents of one outlet and day, which would have one name, are told apart by their titles. By the stem of their file, in order. */
export function tellSourcesApart(byStem: ReadonlyMap<string, DossierSource>): Map<string, DossierSource> {
  const nameOf = ({ outlet, published }: DossierSource) => `${published?.edtf ?? ''} ${outlet}`
  const namesakes = new Map<string, number>()
  for (const source of byStem.values()) namesakes.set(nameOf(source), (namesakes.get(nameOf(source)) ?? 0) + 1)
  return new Map(
    [...byStem].map(([stem, source]) => {
      const isAlone = namesakes.get(nameOf(source)) === 1 || source.title === ''
      return [stem, isAlone ? source : apartOnce([source], () => toldApart(source))]
    }),
  )
}

const apartOnce = onceOf<DossierSource>()

function toldApart(source: DossierSource): DossierSource {
  return { ...source, apart: cutAtWord(source.title, MOST_LETTERS) }
}
