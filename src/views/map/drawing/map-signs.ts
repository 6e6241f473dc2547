import type { MarkStyle } from '../../../chart/mark.ts'
import type { PlaceMark } from '../../../chart/pictures/map/place-marks.ts'
import type { OpenDossier } from '../../../model/open-dossier.ts'
import { kindOf } from '../../../model/places/kind-of.ts'
import { mapWords } from '../../../words/sections/map-words.ts'
import type { LaidOutMap } from './map-drawing.ts'

/** The signs that occur on a map. */
export interface MapSigns {
  /** Of events that stand alone at a place, each with the name of its lane. */
  readonly kinds: readonly (readonly [mark: MarkStyle, lane: string])[]
  readonly named: readonly ('place' | 'area' | 'elsewhere' | 'between')[]
}

export function signsOfMap({ parts, disputes }: LaidOutMap, dossier: OpenDossier): MapSigns {
  const marks = parts.flatMap((part) => part.marks)
  const isGhost = ({ places }: PlaceMark) => places.every((place) => place.isGhost)
  const solid = marks.filter((mark) => !isGhost(mark))
  const kinds = new Map<string, readonly [MarkStyle, string]>()
  for (const { count, places } of solid) {
    const kind = kindOf(dossier, places[0]?.events[0] ?? -1)
    if (count > 1 || kind === undefined) continue
    const mark = dossier.markOf(kind)
    const lane = dossier.names.lanes.get(dossier.names.kinds.get(kind)?.lane ?? '')
    kinds.set(`${mark.mark} ${mark.family}`, [mark, lane?.label ?? mark.kindLabel])
  }
  const several = solid.filter(({ count }) => count > 1)
  return {
    kinds: [...kinds.values()].map(([mark, label]) => [mark, mapWords.oneEvent(label)] as const),
    named: [
      ...(several.some(({ isArea }) => !isArea) ? (['place'] as const) : []),
      ...(several.some(({ isArea }) => isArea) ? (['area'] as const) : []),
      ...(marks.some(isGhost) ? (['elsewhere'] as const) : []),
      ...(disputes.length > 0 ? (['between'] as const) : []),
    ],
  }
}
