import { drawFault } from '../../../chart/fault.ts'
import { type WindowTicks, windowTicks } from '../../../chart/ticks/window-ticks.ts'
import type { LiveWindow } from '../../../state/live-window.ts'
import { drawInto } from '../../../ui/marks/draw-into.ts'
import { words } from '../../../words/words.ts'
import styles from '../timeline-view.module.css'
import { type AxisFlag, type AxisPart, axisParts, majorWords } from './axis-parts.ts'
import { createLayer, createSvg, moveLayer } from './moving-layer.ts'
import { offsetPx, type TimelinePicture } from './timeline-picture.ts'

type Words = Omit<AxisPart, 'kind' | 'ms'>

const NO_WORDS: Words = { x: 0, width: null, text: '', aside: '' }
const FLAG_HEIGHT_PX = 18

/** A node of the axis with its words: only what differs is written. */
class AxisWords {
  readonly node = document.createElement('span')
  private readonly text = document.createTextNode('')
  private aside: HTMLElement | null = null
  private drawn = NO_WORDS

  constructor(className: string) {
    this.node.className = className
    this.node.append(this.text)
  }

  draw(next: Words): void {
    const before = this.drawn
    this.drawn = next
    if (next.x !== before.x) this.node.style.transform = `translateX(${next.x}px)`
    if (next.width !== before.width) this.node.style.width = next.width === null ? '' : `${next.width}px`
    if (next.text !== before.text) this.text.data = next.text
    if (next.aside === before.aside) return
    if (!this.aside) {
      this.aside = document.createElement('span')
      this.aside.className = styles.aside ?? ''
      this.node.append(this.aside)
    }
    this.aside.textContent = next.aside
  }
}

const CLASSES: Readonly<Record<AxisPart['kind'], string>> = {
  major: styles.major ?? '',
  minor: styles.minor ?? '',
  flag: styles.flag ?? '',
  'ghost-flag': `${styles.flag} ${styles.ghostFlag}`,
}

/**
 * The axis on the screen: drawn for a picture, and moved by one transform as the window moves within it. The name of
 * the month or year in which the window begins stays at the left edge, and gives way to the next.
 */
export class AxisLayer {
  private readonly layer = createLayer()
  private readonly line = createSvg(styles.flagLine)
  private readonly pinned = new AxisWords(`${styles.major} ${styles.pinned}`)
  private parts = new Map<string, AxisWords>()
  private majors: WindowTicks['major'] = []

  constructor(axis: HTMLElement) {
    axis.append(this.layer, this.pinned.node)
  }

  draw(picture: TimelinePicture, flags: readonly AxisFlag[]): void {
    const { startMs, endMs, pxPerDay, widthPx } = picture
    const { parts, zigzag } = axisParts(picture, widthPx, flags)
    this.majors = windowTicks(startMs, endMs, pxPerDay, words.calendarWords).major
    const before = this.parts
    this.parts = new Map(
      parts.map((part) => [keyOf(part), before.get(keyOf(part)) ?? new AxisWords(CLASSES[part.kind])]),
    )
    for (const [key, { node }] of before) if (!this.parts.has(key)) node.remove()
    for (const part of parts) {
      const drawn = this.parts.get(keyOf(part))
      drawn?.draw(part)
      if (drawn && !drawn.node.parentNode) this.layer.append(drawn.node)
    }
    if (!zigzag) return this.line.remove()
    this.line.setAttribute('width', String(widthPx))
    this.line.setAttribute('height', String(FLAG_HEIGHT_PX))
    drawInto(this.line, drawFault(zigzag[0], zigzag[1], FLAG_HEIGHT_PX / 2))
    if (!this.line.parentNode) this.layer.append(this.line)
  }

  remove(): void {
    this.layer.remove()
    this.pinned.node.remove()
  }

  move(picture: TimelinePicture, window: LiveWindow): void {
    moveLayer(this.layer, picture, window)
    const next = this.majors.find(({ ms }) => ms > window.startMs)
    const room = next ? offsetPx({ ...picture, startMs: next.ms }, window) : picture.windowPx
    const [first] = windowTicks(window.startMs, window.startMs, picture.pxPerDay, words.calendarWords).major
    this.pinned.draw({ x: 0, ...majorWords(first?.label ?? '', first?.aside ?? null, room) })
  }
}

function keyOf({ kind, ms }: AxisPart): string {
  return `${kind} ${ms}`
}
