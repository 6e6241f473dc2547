import type { View } from '../../state/address/view.ts'
import { disagreementsWords } from '../../words/sections/disagreements/disagreements-words.ts'
import { words } from '../../words/words.ts'
import type { OpenDossier } from '../open-dossier.ts'

/** The filters that only disagreements have. */
export function disagreementFilterLabels({ names }: OpenDossier, { disagreements }: View): string[] {
  const { difference, attributes, verdicts, natures, onlyCopied } = disagreements
  return [
    ...(difference === null ? [] : [disagreementsWords.kinds[difference].label]),
    ...natures.map((nature) => words.NATURE_NAMES[nature]),
    ...attributes.map((id) => names.attribute(id)),
    ...verdicts.map((verdict) => disagreementsWords.verdicts[verdict]),
    ...(onlyCopied ? [disagreementsWords.onlyCopied] : []),
  ]
}
