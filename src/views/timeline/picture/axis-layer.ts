import { drawFault } from '../../../chart/fault.ts'
import { type WindowTicks, windowTicks } from '../../../chart/ticks/window-ticks.ts'
import type { LiveWindow } from '../../../state/live-window.ts'
import { drawInto } from '../../../ui/marks/draw-into.ts'
import { words } from '../../../words/words.ts'
import styles from './axis-layer.module.css'
import {
  type AxisFlag,
  type AxisPart,
  axisParts,
  flagParts,
  flagsBeyond,
  isUnder,
  labelBeyond,
  majorWords,
  minorPx,
  type Stretch,
} from './axis-parts.ts'
import { createLayer, createSvg, moveLayer } from './moving-layer.ts'
import { offsetPx, type TimelinePicture } from './timeline-picture.ts'

type Words = Omit<AxisPart, 'kind' | 'ms'>
type MajorName = WindowTicks['major'][number]

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

/** Says at the edge of the axis which day of the selected event lies beyond it. */
class EdgeFlag {
  readonly node = document.createElement('span')
  private readonly side: 'before' | 'after'
  private drawn: AxisFlag | null = null
  private label = ''

  constructor(side: 'before' | 'after') {
    this.side = side
    this.node.hidden = true
  }

  /** @param edgeMs the instant at the edge */
  draw(flag: AxisFlag | null, edgeMs: number): void {
    const label = flag ? labelBeyond(flag, edgeMs) : ''
    if (flag === this.drawn && label === this.label) return
    this.drawn = flag
    this.label = label
    this.node.hidden = flag === null
    if (!flag) return
    this.node.className = `${styles.flag} ${flag.ghost ? styles.ghostFlag : ''} ${styles[this.side]}`
    this.node.textContent = words.timeline.flagBeyond(label, this.side === 'before')
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
  private drawnMajors: readonly { readonly drawn: AxisWords; readonly part: AxisPart; readonly name: MajorName }[] = []
  private minors: { readonly node: HTMLElement; readonly x: number; readonly right: number }[] = []
  private flags: readonly AxisFlag[] = []
  private drawnLine: Stretch | null = null
  private readonly beyond = { before: new EdgeFlag('before'), after: new EdgeFlag('after') }

  /** How much of the axis is in sight, px: on a phone a button stands at its end. */
  private axisPx = Infinity
  private resized: ResizeObserver | null = null

  constructor(axis: HTMLElement) {
    // Where a page is written ahead nothing is measured.
    if ('ResizeObserver' in globalThis) {
      this.resized = new ResizeObserver(([entry]) => (this.axisPx = entry?.contentRect.width ?? Infinity))
      this.resized.observe(axis)
    }
    axis.append(this.layer, this.pinned.node, this.beyond.before.node, this.beyond.after.node)
  }

  draw(picture: TimelinePicture, flags: readonly AxisFlag[]): void {
    const { startMs, endMs, pxPerDay, widthPx } = picture
    const { parts } = axisParts(picture, widthPx, flags)
    this.flags = flags
    this.majors = windowTicks(startMs, endMs, pxPerDay, words.calendarWords).major
    const before = this.parts
    this.parts = new Map(
      parts.map((part) => [keyOf(part), before.get(keyOf(part)) ?? new AxisWords(CLASSES[part.kind])]),
    )
    for (const [key, { node }] of before) if (!this.parts.has(key)) node.remove()
    this.minors = []
    const names = new Map(this.majors.map((name) => [name.ms, name]))
    this.drawnMajors = parts.flatMap((part) => {
      const [drawn, name] = [this.parts.get(keyOf(part)), names.get(part.ms)]
      return part.kind === 'major' && drawn && name ? [{ drawn, part, name }] : []
    })
    for (const part of parts) {
      const drawn = this.parts.get(keyOf(part))
      if (drawn && part.kind === 'minor')
        this.minors.push({ node: drawn.node, x: part.x, right: part.x + minorPx(part.text) })
      drawn?.draw(part)
      if (drawn && !drawn.node.parentNode) this.layer.append(drawn.node)
    }
    this.line.setAttribute('width', String(widthPx))
    this.line.setAttribute('height', String(FLAG_HEIGHT_PX))
  }

  /** Where a page is written ahead it is drawn once: nothing can be drawn anew there. */
  private drawLine(zigzag: Stretch | null): void {
    if (!zigzag) return this.line.remove()
    const drawn = this.line.parentNode ? this.drawnLine : null
    if (drawn?.[0] === zigzag[0] && drawn[1] === zigzag[1]) return
    this.drawnLine = zigzag
    drawInto(this.line, drawFault(zigzag[0], zigzag[1], FLAG_HEIGHT_PX / 2))
    if (!this.line.parentNode) this.layer.append(this.line)
  }

  remove(): void {
    this.resized?.disconnect()
    this.layer.remove()
    for (const { node } of [this.pinned, this.beyond.before, this.beyond.after]) node.remove()
  }

  move(picture: TimelinePicture, window: LiveWindow): void {
    moveLayer(this.layer, picture, window)
    const leftPx = -offsetPx(picture, window)
    this.hideCut(picture, [leftPx, leftPx + Math.min(this.axisPx, picture.windowPx)])
    const { before, after } = flagsBeyond(this.flags, window)
    this.beyond.before.draw(before, window.startMs)
    this.beyond.after.draw(after, window.endMs)
    const next = this.majors.find(({ ms }) => ms > window.startMs)
    const room = next ? offsetPx({ ...picture, startMs: next.ms }, window) : picture.windowPx
    const [first] = windowTicks(window.startMs, window.startMs, picture.pxPerDay, words.calendarWords).major
    this.pinned.draw({ x: 0, ...majorWords(first ?? { label: '', short: null, aside: null }, room) })
  }

  /**
   * At the edges of the window a name is there whole, or shorter, or not at all, and a flag stays in sight as long as its day
   * does.
   */
  private hideCut(picture: TimelinePicture, inSight: Stretch): void {
    const [from, to] = inSight
    const { parts, zigzag } = flagParts(picture, picture.widthPx, this.flags, inSight)
    for (const part of parts) this.parts.get(keyOf(part))?.draw(part)
    this.drawLine(zigzag)
    for (const { node, x, right } of this.minors)
      node.classList.toggle(styles.cut ?? '', (x < from && right > from) || right > to || isUnder(parts, x))
    for (const { drawn, part, name } of this.drawnMajors) {
      const width = part.width ?? 0
      drawn.draw({ ...part, ...majorWords(name, width, Math.min(width, to - part.x)) })
    }
  }
}

function keyOf({ kind, ms }: AxisPart): string {
  return `${kind} ${ms}`
}
