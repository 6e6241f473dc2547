import { drawApartAxis } from '../../chart/pictures/apart/apart-axis.ts'
import { drawApartLines, drawApartPicture } from '../../chart/pictures/apart/apart-picture.ts'
import { drawPlacedMark } from '../../chart/pictures/event/placed-mark.ts'
import { fitText } from '../../chart/pictures/sheet/fit-text.ts'
import type { Letters } from '../../chart/pictures/sheet/letters.ts'
import { type ApartScale, apartScale } from '../../chart/scales/apart-scale.ts'
import { type Drawing, group, path, type Shape, text } from '../../chart/shape.ts'
import { withoutIsolate } from '../../domain/text-direction.ts'
import type { Point } from '../../model/disagreements/disagreement-point.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import type { Order } from '../../state/address/disagreement-view.ts'
import { disagreementsWords } from '../../words/sections/disagreements/disagreements-words.ts'
import { words } from '../../words/words.ts'
import { disagreementSections, measureOf, type Section } from './disagreement-sections.ts'
import { measuredReadings } from './measured-readings.ts'
import { rowWords } from './row-words.ts'

interface ListedDisagreements {
  readonly points: readonly Point[]
  /** Of the dossier: the axes have room for all. */
  readonly all: readonly Point[]
  readonly order: Order
}

interface Look {
  readonly dossier: OpenDossier
  readonly letters: Letters
}

const [HEADING_PX, TEXT_PX, LEADING] = [18, 13, 1.4]
/** Of the column with what is disputed, and of the air beside it. */
const [ABOUT_PX, GAP_PX] = [520, 32]
const [INDENT_PX, AIR_PX] = [20, 10]

/**
 * The disagreements as their page lists them, in its sections:
 *
 *    Independent accounts contradict each other
 *    -------------------------------------------
 *    Strike: Killed              ■ 3 people, 2 sources, 1 origin
 *    3 against 5                 □ 5 people, 1 source, 1 origin
 */
export function drawDisagreements({ points, all, order }: ListedDisagreements, look: Look, width: number): Drawing {
  const shapes: Shape[] = []
  let y = 0
  for (const section of disagreementSections(points, order)) {
    const { picture, nature, id } = section
    y += HEADING_PX * LEADING
    const heading = nature ? words.NATURE_NAMES[nature] : disagreementsWords.sections[id === 'copied' ? id : picture]
    shapes.push(text(0, y - 4, heading, { fill: 'ink', size: HEADING_PX, bold: true }))
    const scale = scaleOf(section, all, width - ABOUT_PX - GAP_PX)
    if (scale && picture !== 'squares') {
      const axis = drawApartAxis(scale, disagreementsWords.sides[picture])
      shapes.push(group(axis.shapes, { x: ABOUT_PX + GAP_PX, y: y - (axis.top ?? 0) }))
      y += axis.height
    }
    y += AIR_PX / 2
    for (const point of section.points) {
      shapes.push(path(`M0 ${Math.round(y)}.5H${width}`, { stroke: 'line-2' }))
      const about = drawAbout(point, look)
      const beside = scale
        ? drawApart(point, section, scale, look)
        : drawReadings(point, look, width - ABOUT_PX - GAP_PX)
      shapes.push(group(about.shapes, { y }), group(beside.shapes, { x: ABOUT_PX + GAP_PX, y }))
      y += Math.max(about.height, beside.height) + AIR_PX / 2
    }
    y += 2 * AIR_PX
  }
  return { width, height: Math.max(0, y - 2 * AIR_PX), shapes }
}

/** The axis that the pictures of a section share; `null`: they stand on none. */
function scaleOf({ picture }: Section, all: readonly Point[], width: number): ApartScale | null {
  if (picture === 'squares') return null
  const measures = all
    .filter((point) => measureOf(point) === picture)
    .flatMap((point) => measuredReadings(picture, point.disagreement).flatMap(({ at, far }) => [at, far]))
  return apartScale(picture, measures, width, disagreementsWords.axis)
}

/** What is disputed, by how much, and what the editors make of it. */
function drawAbout(point: Point, { dossier, letters }: Look): Drawing {
  const outletOf = (id: string) => dossier.names.outlet(id)
  const said = rowWords(point, dossier.names.naming, disagreementsWords.noneStands, outletOf)
  const lines = new Lines(letters, ABOUT_PX)
  lines.add(said.title, { fill: 'ink', bold: true })
  lines.add(said.size, { fill: 'fault' })
  lines.add(said.stands ? `${said.verdict} ${disagreementsWords.stands}` : said.verdict, { fill: 'ink-2' })
  return lines.drawing
}

function drawReadings({ disagreement, attribute, event }: Point, { dossier, letters }: Look, width: number): Drawing {
  const mark = dossier.markOf(event.kind)
  const lines = new Lines(letters, width - INDENT_PX, INDENT_PX)
  const assessed = disagreement.assessment !== null
  const stands = ({ standing }: { readonly standing: string }) => Number(standing === 'stands')
  for (const reading of disagreement.readings.toSorted((a, b) => stands(b) - stands(a))) {
    lines.mark(drawPlacedMark({ mark, disputed: true, assessed }, reading.standing, 5, 7, lines.y + TEXT_PX * 0.75))
    const said = words.readingWords(reading, attribute, dossier.names.naming)
    const support = words.supportWords(reading.sources.length, reading.origins)
    lines.add(`${said}, ${support}`, { fill: reading.standing === 'departs' ? 'fault' : 'ink' })
  }
  return lines.drawing
}

function drawApart(
  { disagreement, event }: Point,
  { picture }: Section,
  scale: ApartScale,
  { dossier }: Look,
): Drawing {
  if (picture === 'squares') return { width: scale.width, height: 0, shapes: [] }
  const readings = measuredReadings(picture, disagreement)
  const marks = drawApartPicture(readings, scale, dossier.markOf(event.kind), true)
  const shapes = [group([...drawApartLines(scale).shapes, ...marks.shapes], { y: AIR_PX / 2 })]
  return { ...marks, height: marks.height + AIR_PX / 2, shapes }
}

/** Lines of text beneath each other, as many as the words need. */
class Lines {
  y = AIR_PX / 2
  readonly #shapes: Shape[] = []
  readonly #letters: Letters
  readonly #widthPx: number
  readonly #x: number

  constructor(letters: Letters, widthPx: number, x = 0) {
    this.#letters = letters
    this.#widthPx = widthPx
    this.#x = x
  }

  add(said: string, look: { readonly fill: 'ink' | 'ink-2' | 'fault'; readonly bold?: true }): void {
    const room = { widthPx: this.#widthPx, steps: [[TEXT_PX, Infinity]] } as const
    const face = look.bold ? 'sans-bold' : 'sans'
    for (const line of fitText(withoutIsolate(said), this.#letters, { face, ...room }).lines) {
      this.y += TEXT_PX * LEADING
      this.#shapes.push(text(this.#x, this.y - TEXT_PX * 0.35, line, { size: TEXT_PX, ...look }))
    }
  }

  mark(shapes: readonly Shape[]): void {
    this.#shapes.push(...shapes)
  }

  get drawing(): Drawing {
    return { width: this.#widthPx, height: this.y, shapes: this.#shapes }
  }
}
