/** Mean width of a letter of the sans face, as a part of the height of its letters: 6.4 px at 12 px. */
const LETTER_PART = 0.53
/** Bold letters are wider. */
const BOLD_LETTER_PART = 0.58

/** Estimated width of words, px: for pictures that are laid out where nothing can be measured. */
export function textWidth(words: string, sizePx = 12, isBold = false): number {
  return words.length * sizePx * (isBold ? BOLD_LETTER_PART : LETTER_PART)
}

/**
 * One row of labels, each of which takes the room from its left to its right end, px. A label that would touch another
 * is refused:
 *
 *    |25 Apr|   |29 Apr|          take(20, 60): no
 *    0     40   60    100
 */
export class LabelRow {
  readonly #taken: (readonly [from: number, to: number])[] = []

  /** Takes the room, if it is free. */
  take(from: number, to: number): boolean {
    if (!this.isFree(from, to)) return false
    this.#taken.push([from, to])
    return true
  }

  /** Takes the room about a middle. */
  takeAbout(middle: number, width: number): boolean {
    return this.take(middle - width / 2, middle + width / 2)
  }

  isFree(from: number, to: number): boolean {
    return !this.#taken.some(([left, right]) => from < right && to > left)
  }

  get isEmpty(): boolean {
    return this.#taken.length === 0
  }
}

/** Rows under each other: a label goes into the first row that has room for it. */
export class LabelRows {
  readonly #rows: LabelRow[] = []
  readonly #most: number

  /** @param most rows; a label that has no room in any is refused */
  constructor(most = Infinity) {
    this.#most = most
  }

  /** The row, from 0, in which the label stands now; `null`: no room in any. */
  take(from: number, to: number): number | null {
    const found = this.#rows.findIndex((row) => row.take(from, to))
    if (found >= 0) return found
    if (this.#rows.length >= this.#most) return null
    this.row(this.#rows.length).take(from, to)
    return this.#rows.length - 1
  }

  row(at: number): LabelRow {
    while (this.#rows.length <= at) this.#rows.push(new LabelRow())
    return this.#rows[at] ?? new LabelRow()
  }

  get count(): number {
    return this.#rows.length
  }
}

/** Moves the middle of a label so that it stands out of a picture `width` px wide by no more than `overhang` px. */
export function keepInside(middle: number, labelWidth: number, width: number, overhang = 0): number {
  const half = labelWidth / 2
  return Math.min(Math.max(middle, half - overhang), Math.max(width - half + overhang, width / 2))
}
