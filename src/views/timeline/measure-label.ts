import styles from './timeline-item.module.css'

const widths = new Map<string, number>()

/** Width of a label on the timeline, px; measured once. A browser without layout answers with an estimate. */
export function measureLabel(text: string): number {
  const known = widths.get(text)
  if (known !== undefined) return known
  const probe = document.createElement('span')
  probe.className = `${styles.label ?? ''} ${styles.heavy ?? ''}`
  probe.style.visibility = 'hidden'
  probe.textContent = text
  document.body.append(probe)
  const width = probe.offsetWidth || text.length * 6.2
  probe.remove()
  widths.set(text, width)
  return width
}
