import styles from './timeline-item.module.css'

const widths = new Map<string, number>()
const advances = new Map<string, number>()
let probe: HTMLElement | null = null

/** Scripts whose letters stand beside each other each with its own width; kerning only narrows. */
const PLAIN =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Script=Hangul}\p{Script=Common}]*$/u
const REPEATS = 10

/**
 * Width of a label on the timeline, px: at least what it takes. Letters are measured once and then added up: measuring
 * each of a hundred thousand labels would lay out the page as often.
 */
export function measureLabel(text: string): number {
  const known = widths.get(text)
  if (known !== undefined) return known
  const letters = [...text.normalize('NFC')]
  const width = PLAIN.test(text) ? letters.reduce((sum, letter) => sum + advanceOf(letter), 0) : measureText(text)
  widths.set(text, width)
  return width
}

function advanceOf(letter: string): number {
  const known = advances.get(letter)
  if (known !== undefined) return known
  // Spaces at the ends collapse.
  const advance = (measureText(`|${letter.repeat(REPEATS)}|`) - measureText('||')) / REPEATS
  advances.set(letter, advance)
  return advance
}

/** A browser without layout answers with an estimate. */
function measureText(text: string): number {
  probe ??= createProbe()
  if (!probe.isConnected) document.body.append(probe.parentElement ?? probe)
  probe.textContent = text
  return probe.getBoundingClientRect().width || text.length * 6.2
}

/** Stands in a box of its own, so that measuring lays out nothing else. */
function createProbe(): HTMLElement {
  const box = document.createElement('div')
  box.style.cssText = 'position: fixed; width: 1px; height: 1px; contain: strict; visibility: hidden'
  box.ariaHidden = 'true'
  const label = document.createElement('span')
  label.className = `${styles.label ?? ''} ${styles.heavy ?? ''}`
  label.style.whiteSpace = 'pre'
  box.append(label)
  return label
}
