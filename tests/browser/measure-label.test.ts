import { beforeAll, describe, expect, it } from 'vitest'
import '../../src/ui/tokens.css'
import styles from '../../src/views/timeline/engine/timeline-item.module.css'
import { measureLabel } from '../../src/views/timeline/engine/measure-label.ts'
import { loadFaces } from '../../src/ui/chunks/load-faces.ts'

function drawnWidth(text: string): number {
  const label = document.createElement('span')
  label.className = `${styles['label']} ${styles['heavy']}`
  label.style.whiteSpace = 'pre'
  label.textContent = text
  document.body.append(label)
  const { width } = label.getBoundingClientRect()
  label.remove()
  return width
}

describe('measureLabel', () => {
  beforeAll(() => loadFaces('13px "IBM Plex Sans Variable"'))

  it.each([
    'AVATAR To. We, 1,718 kg',
    'UN report: who? “Nobody”',
    'Удар по Харькову',
    'Ærø – Łódź, Müller',
    '북한 미사일',
    'تقرير الأمم المتحدة',
    '  two  spaces  ',
  ])('has room for %s, and not much more', (text) => {
    const drawn = drawnWidth(text)
    expect(measureLabel(text)).toBeGreaterThanOrEqual(drawn - 0.1)
    expect(measureLabel(text)).toBeLessThan(drawn * 1.1)
  })

  it('leaves nothing on the page that is read', () => {
    measureLabel('Kharkiv')
    expect(document.body.textContent.trim()).toBe('')
  })
})
