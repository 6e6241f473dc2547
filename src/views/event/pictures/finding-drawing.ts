import { drawDatePicture } from '../../../chart/pictures/event/date-picture.ts'
import { drawQuantityRanges } from '../../../chart/pictures/event/quantity-ranges.ts'
import { drawStaircase } from '../../../chart/pictures/event/staircase.ts'
import { drawPlacedMark } from '../../../chart/pictures/event/placed-mark.ts'
import { fitText } from '../../../chart/pictures/sheet/fit-text.ts'
import type { Letters } from '../../../chart/pictures/sheet/letters.ts'
import type { MarkStyle } from '../../../chart/mark.ts'
import { type Drawing, group, type Shape, text } from '../../../chart/shape.ts'
import { eventWords } from '../../../words/sections/event-words.ts'
import { toGivenWords } from '../chains/given-words.ts'
import type { Finding, FindingReading } from '../findings/finding.ts'
import type { Names } from '../names.ts'
import { toAxisDates } from './axis-dates.ts'
import { layOutDateAxis } from './date-axis-layout.ts'
import { layOutQuantityRanges } from './quantity-ranges-layout.ts'
import { layOutStaircase } from './staircase.ts'
import { toUnitGroups } from './unit-groups.ts'

interface FindingLook {
  readonly mark: MarkStyle
  readonly names: Names
  readonly letters: Letters
}

const [HEADING_PX, TEXT_PX, LEADING] = [15, 13, 1.4]
const INDENT_PX = 22
const AIR_PX = 10

/**
 * One question with all of its answers: how they differ, their picture where they have one, and who gives each.
 *
 *    Date of the report                  4 days apart
 *    --■ /\/\/\ □---
 *    ■ 25 April 2024
 *      9 via Reuters: ABC, RFI and 2 more
 */
export function drawFinding(finding: Finding, look: FindingLook, width: number): Drawing {
  const { letters } = look
  const isDisputed = finding.level === 'disagree'
  const heading = fitText(finding.label, letters, { face: 'sans-bold', widthPx: width, steps: [[HEADING_PX, 3]] })
  const shapes: Shape[] = []
  let y = 0
  const add = (lines: readonly string[], size: number, x: number, rest: Parameters<typeof text>[3]) => {
    for (const line of lines) {
      y += size * LEADING
      shapes.push(text(x, y - size * 0.35, line, rest))
    }
  }
  add(heading.lines, HEADING_PX, 0, { fill: 'ink', size: HEADING_PX, bold: true })
  if (finding.reason !== null) {
    const reason = fitText(finding.reason, letters, { face: 'sans', widthPx: width, steps: [[TEXT_PX, 4]] })
    add(reason.lines, TEXT_PX, 0, { fill: isDisputed ? 'fault' : 'ink-2', size: TEXT_PX })
  }
  for (const drawing of picturesOf(finding, look, width)) {
    y += AIR_PX
    shapes.push(group(drawing.shapes, { y: y - (drawing.top ?? 0) }))
    y += drawing.height
  }
  y += AIR_PX / 2
  for (const said of finding.readings) {
    const { standing } = said.reading
    shapes.push(
      group(
        drawPlacedMark(
          { mark: look.mark, disputed: isDisputed, assessed: finding.assessment !== null },
          standing,
          5.5,
          7,
          y + 10,
        ),
        { standing },
      ),
    )
    const fill = isDisputed && standing === 'departs' ? 'fault' : 'ink'
    add(linesOf(said.words, letters, 'sans-bold', width), TEXT_PX, INDENT_PX, { fill, size: TEXT_PX, bold: true })
    add(linesOf(giversOf(said, look.names), letters, 'sans', width), TEXT_PX, INDENT_PX, {
      fill: 'ink-2',
      size: TEXT_PX,
    })
    y += 4
  }
  return { width, height: y, shapes }
}

function linesOf(words: string, letters: Letters, face: 'sans' | 'sans-bold', width: number): readonly string[] {
  return fitText(words, letters, { face, widthPx: width - INDENT_PX, steps: [[TEXT_PX, Infinity]] }).lines
}

function giversOf(said: FindingReading, names: Names): string {
  const { title, names: some, citing } = toGivenWords(said, names)
  return [some === '' ? title : eventWords.listOf(title, some), citing].filter((words) => words !== '').join(', ')
}

/** Its pictures, one beneath the other: dates on an axis, counts of each unit on a scale of their own. */
function picturesOf(finding: Finding, { mark }: FindingLook, width: number): Drawing[] {
  const disputed = finding.level === 'disagree'
  if (finding.type === 'date') {
    const axis = layOutDateAxis(toAxisDates(finding), width)
    return axis.marks.length > 0 ? [drawDatePicture(axis, mark, disputed, width)] : []
  }
  if (finding.type !== 'quantity') return []
  const look = { mark, disputed, assessed: finding.assessment !== null }
  return toUnitGroups(finding).map(({ readings }) => {
    const stairs = finding.kind === 'revised' ? layOutStaircase(readings, width) : null
    return stairs
      ? drawStaircase(stairs, look, width)
      : drawQuantityRanges(layOutQuantityRanges(readings, width), look, width)
  })
}
