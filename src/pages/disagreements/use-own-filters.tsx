import { useMemo } from 'react'
import type { Point } from '../../model/disagreements/disagreement-point.ts'
import type { OpenDisagreements } from '../../model/disagreements/open-disagreements.ts'
import type { useDisagreements } from '../../model/disagreements/use-disagreements.ts'
import { type Nature, NATURES } from '../../domain/compare/nature.ts'
import { type Verdict, VERDICTS } from '../../selection/verdict.ts'
import { type DisagreementView, toggled } from '../../state/address/disagreement-view.ts'
import { isFilteringDisagreements, type View } from '../../state/address/view.ts'
import { FacetMenu } from '../../views/filters/facet-menu.tsx'
import type { OwnFilters } from '../../views/filters/filter-bar.tsx'
import { disagreementsWords } from '../../words/sections/disagreements-words.ts'
import { words } from '../../words/words.ts'
import { OnlyCopied } from './only-copied.tsx'

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
    menus: (
      <>
        <FacetMenu
          label={disagreementsWords.natureFilter}
          size={NATURES.length}
          options={() => NATURES.map((id) => ({ id, label: words.NATURE_NAMES[id] }))}
          chosen={own.natures}
          counts={() => selection.natures}
          onToggle={(id) => NATURES.filter((nature) => nature === id).forEach(toggleNature)}
        />
        <FacetMenu
          label={disagreementsWords.attributeFilter}
          size={attributes.length}
          options={() => attributes}
          chosen={own.attributes}
          counts={() => selection.attributes}
          onToggle={toggleAttribute}
        />
        <FacetMenu
          label={disagreementsWords.verdictFilter}
          size={VERDICTS.length}
          options={() => VERDICTS.map((id) => ({ id, label: disagreementsWords.verdicts[id] }))}
          chosen={own.verdicts}
          counts={() => selection.verdicts}
          onToggle={(id) => VERDICTS.filter((verdict) => verdict === id).forEach(toggleVerdict)}
        />
        <OnlyCopied isChosen={own.onlyCopied} count={selection.copied} onToggle={toggleCopied} />
      </>
    ),
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
