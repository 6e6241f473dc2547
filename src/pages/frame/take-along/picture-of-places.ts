import { COAST, type MapGround, groundOf } from '../../../chart/pictures/map/map-ground.ts'
import type { Letters } from '../../../chart/pictures/sheet/letters.ts'
import type { Drawing } from '../../../chart/shape.ts'
import { withoutIsolate } from '../../../domain/text-direction.ts'
import type { OpenDossier } from '../../../model/open-dossier.ts'
import type { Pictured } from '../../../model/take-along/pictured.ts'
import { drawDisputes } from '../../../views/map/drawing/disputes-drawing.ts'
import { drawMap, type LaidOutMap, layOutMap } from '../../../views/map/drawing/map-drawing.ts'
import { signsOfMap } from '../../../views/map/drawing/map-signs.ts'
import { mapWords } from '../../../words/sections/map-words.ts'
import { pictureWords } from '../../../words/sections/take-along/picture-words.ts'
import { type AskedSheet, drawnSheet, PAGE_PX, PLAIN_MARK, stack } from './drawn-sheet.ts'

/** Draws the map with its outline, of as much detail as its parts need. */
export async function pictureOfPlaces(
  asked: AskedSheet,
  pictured: Extract<Pictured, { readonly what: 'map' }>,
): Promise<(letters: Letters) => Drawing> {
  const { dossier } = asked
  const map = dossier.index.dossier.map ?? null
  const laid = layOutMap(pictured, PAGE_PX)
  const grounds = new Map<LaidOutMap['parts'][number]['detail'], MapGround>()
  if (map?.outline !== 'none')
    for (const detail of new Set(laid.parts.map((part) => part.detail)))
      grounds.set(detail, groundOf(await pictured.outline(detail), map ?? COAST))
  const drawn = laid.events - laid.without.length
  return (letters) => {
    const parts = [drawMap(laid, grounds, letters, PAGE_PX), drawDisputes(laid.disputes, { dossier, letters }, PAGE_PX)]
    const { kinds, named } = signsOfMap(laid, dossier)
    return drawnSheet(asked, letters, {
      title: withoutIsolate(dossier.title),
      under: mapWords.lede(drawn, laid.events),
      body: stack(
        parts.filter(({ height }) => height > 0),
        PAGE_PX,
      ),
      signs: named,
      kinds,
      notDrawn: notesOfMap(laid, map),
      mark: PLAIN_MARK,
    })
  }
}

function notesOfMap({ places, parts, lit }: LaidOutMap, map: OpenDossier['index']['dossier']['map'] | null): string {
  const missing = places.filter(({ drawnAt }) => drawnAt === null).map(({ place }) => withoutIsolate(place.name))
  const contested = map?.contested.map(({ name }) => name) ?? []
  const outline = mapWords.outline(map?.outline ?? null, contested)
  return [
    ...(lit === null ? [] : [pictureWords.ringed(lit.name)]),
    ...(missing.length === 0 ? [] : [pictureWords.placesNotDrawn(missing)]),
    ...(parts.length === 0 ? [] : [outline]),
    ...(parts.length === 0 || map?.outline === 'none' ? [] : [pictureWords.outlineFrom]),
  ].join(' ')
}
