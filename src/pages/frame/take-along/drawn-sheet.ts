import type { MarkStyle } from '../../../chart/mark.ts'
import { drawExportSheet, type ExportSheet, type LegendSign } from '../../../chart/pictures/sheet/export-sheet.ts'
import type { Letters } from '../../../chart/pictures/sheet/letters.ts'
import type { Drawing } from '../../../chart/shape.ts'
import { withoutIsolate } from '../../../domain/text-direction.ts'
import type { OpenDossier } from '../../../model/open-dossier.ts'
import type { Gathered } from '../../../model/take-along/gather.ts'
import { exportWords } from '../../../words/sections/take-along/export-words.ts'
import { pictureWords } from '../../../words/sections/take-along/picture-words.ts'

/** Width of a drawing as wide as the page, px. */
export const PAGE_PX = 1216
const DRAWINGS_AIR_PX = 26

/** What every sheet is of. */
export interface AskedSheet {
  readonly gathered: Gathered
  readonly dossier: OpenDossier
}

/** Of signs where no event stands for them. */
export const PLAIN_MARK = { mark: 'circle', family: 'words' } as const

export interface DrawnSheet extends Pick<ExportSheet, 'title' | 'under' | 'body' | 'mark'> {
  readonly signs: readonly Exclude<LegendSign, MarkStyle>[]
  /** Marks of events, with what they stand for. */
  readonly kinds?: readonly (readonly [mark: MarkStyle, words: string])[]
  /** What of the page is not in it. */
  readonly notDrawn?: string
}

/** With what was filtered out, of which day its data is, and where it is from. */
export function drawnSheet(
  { gathered, dossier }: AskedSheet,
  letters: Letters,
  { signs, kinds = [], notDrawn = '', ...drawn }: DrawnSheet,
): Drawing {
  const { leftOut, dataOf, address } = gathered.ofPage
  const said = [
    ...(notDrawn === '' ? [] : [notDrawn]),
    ...leftOut,
    ...(dataOf === null ? [] : [exportWords.dataOf(dataOf)]),
  ].join(' ')
  const notes = [...(said === '' ? [] : [said]), pictureWords.from(address, withoutIsolate(dossier.title))]
  const legend = [...kinds, ...signs.map((sign) => [sign, pictureWords.legend[sign]] as const)]
  return drawExportSheet({ ...drawn, legend, notes }, letters)
}

/** Drawings beneath each other. */
export function stack(drawings: readonly Drawing[], width: number): Drawing {
  let y = 0
  const shapes = drawings.map((drawing) => {
    const placed = { kind: 'group', shapes: drawing.shapes, y } as const
    y += drawing.height + DRAWINGS_AIR_PX
    return placed
  })
  return { width, height: Math.max(0, y - DRAWINGS_AIR_PX), shapes }
}
