import { runsRightToLeft } from '../../../domain/text-direction.ts'
import { type MarkStyle, drawMark } from '../../mark.ts'
import { type Drawing, type Ink, type Shape, text } from '../../shape.ts'
import { type FittedText, fitLine, fitText } from '../sheet/fit-text.ts'
import type { Letters } from '../sheet/letters.ts'

/*
 * A share picture is shown small: it is drawn on 480 x 252 px, which are 1200 x 630 in the file, so that letters and marks are large.
 *
 *    ■ Report · dossier              Faultline
 *    Title in the serif face,
 *    in up to three lines
 *    25 April 2024 · 30 sources, 1 origin
 *
 *    ( what is in dispute, drawn: at the foot )
 */

export const CARD = { width: 480, height: 252, margin: 26 } as const
/** Of the file, px. */
export const CARD_SHOWN_AS = { width: 1200, height: 630 } as const
export const CARD_INNER_PX = CARD.width - 2 * CARD.margin

export interface CardHead {
  /** Stands before what the card is of; `null`: none. */
  readonly mark: MarkStyle | null
  /** What the card is of: `Report · North Korean missiles in Ukraine`. */
  readonly what: string
  readonly siteName: string
  readonly title: string
  /** A line beneath the title. */
  readonly under: string
}

const [HEAD_Y, HEAD_SIZE] = [33, 11.5]
const [TITLE_TOP, TITLE_LEADING] = [44, 1.12]
const [UNDER_AIR, UNDER_LEADING] = [6, 1.2]
const UNDER_STEPS = [
  [12, 1],
  [11, 1],
  [10, 1],
  [9.5, 2],
] as const
/** From a mark to its words, and between what the card is of and the name of the site. */
const [MARK_GAP, HEAD_GAP] = [7, 16]

/** What keeps the direction of a name amid other words. */
const ISOLATES = /[\u2066-\u2069]/g

/** How large a title may be, by how many lines have room. */
const TITLE_STEPS = [
  [27, 1],
  [24, 2],
  [20, 2],
  [17.5, 3],
  [15, 3],
] as const

/** A card with its head; @param body shapes of what stands beneath, which ends at the lower margin */
export function drawShareCard(head: CardHead, body: readonly Shape[], letters: Letters): Drawing {
  const { width, height, margin } = CARD
  const said = head.title.replaceAll(ISOLATES, '')
  const title = fitText(said, letters, { face: 'serif', widthPx: CARD_INNER_PX, steps: TITLE_STEPS })
  // Each line runs as the whole title, and begins at the edge from which that is read.
  const isFromRight = runsRightToLeft(said)
  const lines = isFromRight ? title.lines.map((line) => `\u2067${line}\u2069`) : title.lines
  const edge = isFromRight ? ({ x: width - margin, anchor: 'end' } as const) : { x: margin }
  const under = fitText(head.under, letters, { face: 'sans', widthPx: CARD_INNER_PX, steps: UNDER_STEPS })
  return {
    width,
    height,
    shapes: [
      ...drawHead(head, letters),
      ...drawLines({ ...title, lines }, { ...edge, top: TITLE_TOP, leading: TITLE_LEADING, fill: 'ink', serif: true }),
      ...drawLines(under, { x: margin, top: titleEnd(title) + UNDER_AIR, leading: UNDER_LEADING, fill: 'ink-2' }),
      ...body,
    ],
  }
}

function drawHead({ mark, what, siteName }: CardHead, letters: Letters): Shape[] {
  const { width, margin } = CARD
  const nameWidth = letters.width(siteName, 'serif', HEAD_SIZE + 2)
  const x = mark ? margin + 12 + MARK_GAP : margin
  const said = fitLine(what, letters, 'sans', HEAD_SIZE, width - margin - nameWidth - HEAD_GAP - x)
  return [
    ...(mark ? drawMark(mark, 'solid', 5.5, margin + 6, HEAD_Y - 4) : []),
    text(x, HEAD_Y, said, { fill: 'ink-2', size: HEAD_SIZE }),
    text(width - margin, HEAD_Y, siteName, { fill: 'ink', size: HEAD_SIZE + 2, anchor: 'end', serif: true }),
  ]
}

/** The lower edge of a title. */
function titleEnd({ lines, sizePx }: FittedText): number {
  return TITLE_TOP + lines.length * sizePx * TITLE_LEADING
}

interface LinesLook {
  readonly x: number
  /** Upper edge of the first line. */
  readonly top: number
  /** From line to line, as a factor. */
  readonly leading: number
  readonly fill: Ink
  readonly serif?: true
  readonly bold?: true
  readonly anchor?: 'start' | 'middle' | 'end'
}

/** Lines beneath each other. */
export function drawLines({ lines, sizePx }: FittedText, { x, top, leading, ...look }: LinesLook): Shape[] {
  return lines.map((line, place) => text(x, top + (place + 0.82) * sizePx * leading, line, { size: sizePx, ...look }))
}
