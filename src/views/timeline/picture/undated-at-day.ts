import type { IndexEvent } from '../../../contract/index-file.ts'
import type { Selection } from '../../../model/selection.ts'
import type { UndatedMark } from '../../../chart/pictures/timeline/backdrop.ts'
import { words } from '../../../words/words.ts'
import type { LaneFrame } from '../layout/lane-frames.ts'

/** Above the ticks at the foot of a lane, px. */
const LIFT_PX = 19
/** In the line of a lane's name, px from its top; and how far from the left edge that name may reach. */
const IN_HEAD_PX = 9
const NAME_PX = 190
/** How far from its centre a mark is hit, px. */
const HIT_PX = 12

/** What was known by a day without a date: it stands at the line of that day, one mark a lane. */
export class UndatedAtDay {
  private readonly ofLanes: readonly (readonly IndexEvent[])[]

  constructor(selection: Selection) {
    const { events, lanes, names } = selection.of
    const undated = events.filter(({ at }, eventNo) => at === null && selection.has(eventNo))
    this.ofLanes = lanes.map(({ id }) => undated.filter(({ kind }) => names.kinds.get(kind)?.lane === id))
  }

  /** @param dayX of the line of the day, px */
  marks(lanes: readonly LaneFrame[], dayX: number): UndatedMark[] {
    return lanes.flatMap((frame, lane) => {
      const mark = this.markOf(lane, frame, dayX)
      return mark ? [{ ...mark, x: dayX }] : []
    })
  }

  /**
   * The events whose mark is hit at a place, px from the line of the day and from the top of the lanes.
   * @param dayX of the line of the day, px
   * @param measure width of a text, px
   */
  at(
    lanes: readonly LaneFrame[],
    dayX: number,
    fromDayPx: number,
    yPx: number,
    measure: (text: string) => number,
  ): readonly IndexEvent[] {
    const lane = lanes.findIndex((frame, at) => {
      const mark = this.markOf(at, frame, dayX)
      if (!mark || Math.abs(yPx - mark.y) > HIT_PX) return false
      return fromDayPx > -HIT_PX && fromDayPx < HIT_PX + measure(mark.text)
    })
    return this.ofLanes[lane] ?? []
  }

  private markOf(lane: number, { top, height, headPx }: LaneFrame, dayX: number): Omit<UndatedMark, 'x'> | null {
    const [first, ...rest] = this.ofLanes[lane] ?? []
    if (!first || height < 2 * LIFT_PX) return null
    // On a phone lanes have their names above their rows, which are full: there is no room for words beside the mark, and
    // for itself there is above them, where the name does not reach.
    if (headPx > 0) return { y: dayX > NAME_PX ? top + IN_HEAD_PX : top + height - LIFT_PX, text: '' }
    return { y: top + height - LIFT_PX, text: words.timeline.noDateYet(first.label, rest.length + 1) }
  }
}
