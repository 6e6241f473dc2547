import { drawMark } from '../../../chart/mark.ts'
import { fitText } from '../../../chart/pictures/sheet/fit-text.ts'
import type { Face, Letters } from '../../../chart/pictures/sheet/letters.ts'
import { type Drawing, group, type Shape, text } from '../../../chart/shape.ts'
import { withoutIsolate } from '../../../domain/text-direction.ts'
import type { OpenDossier } from '../../../model/open-dossier.ts'
import type { PlaceDispute } from '../../../model/places/place-disputes.ts'
import { mapWords } from '../../../words/sections/map-words.ts'
import { type GatheredDispute, gatherDisputes } from '../gathered-disputes.ts'

const [HEADING_PX, TEXT_PX, LEADING] = [18, 13, 1.4]
const [COLUMNS, GAP_PX, INDENT_PX, ROW_AIR_PX] = [2, 32, 20, 8]

/**
 * What the fault lines of a map join, in two columns:
 *
 *    Where the sources disagree about the place
 *    □ Missile strike                            □ Convoy
 *      Launched from: Kursk or Belgorod            Seen in: Tumangang or Khasan
 */
export function drawDisputes(
  disputes: readonly PlaceDispute[],
  { dossier, letters }: { readonly dossier: OpenDossier; readonly letters: Letters },
  width: number,
): Drawing {
  const gathered = gatherDisputes(disputes)
  if (gathered.length === 0) return { width, height: 0, shapes: [] }
  const columnPx = (width - GAP_PX * (COLUMNS - 1)) / COLUMNS
  const shapes: Shape[] = [text(0, HEADING_PX, mapWords.disputes, { fill: 'ink', size: HEADING_PX, bold: true })]
  let y = HEADING_PX * LEADING + ROW_AIR_PX
  for (let first = 0; first < gathered.length; first += COLUMNS) {
    const row = gathered.slice(first, first + COLUMNS).map((one) => drawDispute(one, dossier, letters, columnPx))
    for (const [at, { shapes: inner }] of row.entries()) shapes.push(group(inner, { x: at * (columnPx + GAP_PX), y }))
    y += Math.max(...row.map(({ height }) => height)) + ROW_AIR_PX
  }
  return { width, height: y - ROW_AIR_PX, shapes }
}

function drawDispute(dispute: GatheredDispute, dossier: OpenDossier, letters: Letters, width: number): Drawing {
  const { event, attribute, names } = dispute
  const shapes: Shape[] = drawMark(dossier.markOf(event.kind), 'ghost', 5.5, 7, TEXT_PX * 0.75)
  let y = 0
  const add = (said: string, face: Face, fill: 'ink' | 'fault') => {
    const room = { face, widthPx: width - INDENT_PX, steps: [[TEXT_PX, Infinity]] } as const
    for (const line of fitText(said, letters, room).lines) {
      y += TEXT_PX * LEADING
      const bold = face === 'sans-bold' ? ({ bold: true } as const) : {}
      shapes.push(text(INDENT_PX, y - TEXT_PX * 0.35, line, { fill, size: TEXT_PX, ...bold }))
    }
  }
  add(withoutIsolate(event.title), 'sans-bold', 'ink')
  const answers = mapWords.alternatives(names.map(withoutIsolate))
  add(mapWords.answered(withoutIsolate(dossier.names.attribute(attribute)), answers), 'sans', 'fault')
  return { width, height: y, shapes }
}
