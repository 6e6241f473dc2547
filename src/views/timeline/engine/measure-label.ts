import styles from './timeline-item.module.css'

const widths = new Map<string, number>()
const advances = new Map<string, number>()
let box: HTMLElement | null = null

/** Scripts whose letters stand beside each other each with its own width; kerning only narrows. */
const PLAIN =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Script=Hangul}\p{Script=Common}]*$/u
const REPEATS = 10
/** What any label may have, U+0020 to U+007E: measured together, since every reading after a change lays out the page. */
const USUAL = String.fromCharCode(...Array.from({ length: 0x7f - 0x20 }, (_, index) => 0x20 + index))

/**
 * Width of a label on the timeline, px: at least what it takes. Letters are measured once and then added up: measuring
 * each of a hundred thousand labels would lay out the page as often.
 */
export function measureLabel(text: string): number {
  const known = widths.get(text)
  if (known !== undefined) return known
  const width = PLAIN.test(text) ? sumOfAdvances([...text.normalize('NFC')]) : (measureTexts([text])[0] ?? 0)
  widths.set(text, width)
  return width
}

function sumOfAdvances(letters: readonly string[]): number {
  if (letters.some((letter) => !advances.has(letter))) {
    measureAdvances(new Set([...letters, ...USUAL].filter((letter) => !advances.has(letter))))
  }
  return letters.reduce((sum, letter) => sum + (advances.get(letter) ?? 0), 0)
}

function measureAdvances(letters: ReadonlySet<string>): void {
  // Spaces at the ends collapse.
  const [ends = 0, ...repeated] = measureTexts(['||', ...[...letters].map((letter) => `|${letter.repeat(REPEATS)}|`)])
  ;[...letters].forEach((letter, index) => advances.set(letter, ((repeated[index] ?? 0) - ends) / REPEATS))
}

/** All in one layout. A browser without layout answers with an estimate. */
function measureTexts(texts: readonly string[]): number[] {
  box ??= createBox()
  if (!box.isConnected) document.body.append(box)
  const probes = texts.map(createProbe)
  box.replaceChildren(...probes)
  const found = probes.map((probe, index) => probe.getBoundingClientRect().width || (texts[index] ?? '').length * 6.2)
  box.replaceChildren()
  return found
}

/** A box of its own, so that measuring lays out nothing else. */
function createBox(): HTMLElement {
  const made = document.createElement('div')
  made.style.cssText = 'position: fixed; width: 1px; height: 1px; contain: strict; visibility: hidden'
  made.ariaHidden = 'true'
  return made
}

function createProbe(text: string): HTMLElement {
  const label = document.createElement('span')
  label.className = `${styles.label ?? ''} ${styles.heavy ?? ''}`
  label.style.whiteSpace = 'pre'
  label.textContent = text
  return label
}
