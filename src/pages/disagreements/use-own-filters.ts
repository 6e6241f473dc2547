import { useMemo } from 'react'
import type { Point } from '../../model/disagreements/disagreement-point.ts'
import type { FacetChoice, FacetSection } from '../../model/filters/facet-choices.ts'
import type { OpenDisagreements } from '../../model/disagreements/open-disagreements.ts'
import type { useDisagreements } from '../../model/disagreements/use-disagreements.ts'
import { type Nature, NATURES } from '../../domain/compare/nature.ts'
import { type Verdict, VERDICTS } from '../../selection/verdict.ts'
import { type DisagreementView, toggled } from '../../state/address/disagreement-view.ts'
import { isFilteringDisagreements, type View } from '../../state/address/view.ts'
import type { OwnFilters } from '../../views/filters/offered-facet.ts'
import { disagreementsWords } from '../../words/sections/disagreements/disagreements-words.ts'
import { words } from '../../words/words.ts'

/** The filters that the page of the disagreements adds to those of the timeline: by attribute and by verdict. */
export function useOwnFilters(
  { of: dossier, points }: OpenDisagreements,
  selection: ReturnType<typeof useDisagreements>,
  view: View,
  setOwn: (view: DisagreementView) => void,
): OwnFilters {
  const own = view.disagreements
  const attributes = useMemo(() => attributeOptions(points), [points])
  const toggleAttribute = (id: string) => setOwn({ ...own, attributes: toggled(own.attributes, id) })
  const toggleNature = (id: Nature) => setOwn({ ...own, natures: toggled(own.natures, id) })
  const toggleVerdict = (id: Verdict) => setOwn({ ...own, verdicts: toggled(own.verdicts, id) })
  const toggleCopied = () => setOwn({ ...own, onlyCopied: !own.onlyCopied })
  return {
    shown: selection.passed.length,
    of: points.length,
    isFiltering: isFilteringDisagreements(view),
    facets: [
      {
        key: 'nature',
        label: disagreementsWords.natureFilter,
        of: oneSection(NATURES.map((id) => ({ id, label: words.NATURE_NAMES[id] }))),
        isEmpty: false,
        chosen: own.natures,
        counts: () => selection.natures,
        onChoose: (ids) => setOwn({ ...own, natures: NATURES.filter((id) => ids.includes(id)) }),
      },
      {
        key: 'attribute',
        label: disagreementsWords.attributeFilter,
        of: oneSection(attributes),
        isEmpty: attributes.length === 0,
        chosen: own.attributes,
        counts: () => selection.attributes,
        onChoose: (ids) => setOwn({ ...own, attributes: ids }),
      },
      {
        key: 'verdict',
        label: disagreementsWords.verdictFilter,
        of: oneSection(VERDICTS.map((id) => ({ id, label: disagreementsWords.verdicts[id] }))),
        isEmpty: false,
        chosen: own.verdicts,
        counts: () => selection.verdicts,
        onChoose: (ids) => setOwn({ ...own, verdicts: VERDICTS.filter((id) => ids.includes(id)) }),
      },
    ],
    single: {
      label: disagreementsWords.onlyCopied,
      isSet: own.onlyCopied,
      count: selection.copied,
      most: points.length,
      onToggle: toggleCopied,
    },
    chips: [
      ...own.natures.map((id) => ({
        key: `nature ${id}`,
        label: words.NATURE_NAMES[id],
        count: selection.natures.get(id) ?? 0,
        onRemove: () => toggleNature(id),
      })),
      ...own.attributes.map((id) => ({
        key: `attribute ${id}`,
        label: dossier.names.attribute(id),
        count: selection.attributes.get(id) ?? 0,
        onRemove: () => toggleAttribute(id),
      })),
      ...own.verdicts.map((id) => ({
        key: `verdict ${id}`,
        label: disagreementsWords.verdicts[id],
        count: selection.verdicts.get(id) ?? 0,
        onRemove: () => toggleVerdict(id),
      })),
      ...(own.onlyCopied
        ? [{ key: 'copied', label: disagreementsWords.onlyCopied, count: selection.copied, onRemove: toggleCopied }]
        : []),
    ],
  }
}

function oneSection(choices: readonly FacetChoice[]): FacetSection[] {
  return [{ label: '', choices }]
}

/** The attributes on which sources disagree: those with most disagreements first, then by name. */
function attributeOptions(points: readonly Point[]): { id: string; label: string }[] {
  const found = new Map<string, { id: string; label: string; count: number }>()
  for (const { about } of points) {
    const option = found.get(about.id) ?? { id: about.id, label: about.label, count: 0 }
    option.count++
    found.set(about.id, option)
  }
  return [...found.values()].sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'en'))
}
