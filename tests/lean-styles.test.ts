// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest'
import { askLessOfStyles } from './lean-styles.ts'

afterEach(() => {
  document.head.replaceChildren()
  document.body.replaceChildren()
})

/** A window of its own document, as jsdom has it. */
function plainStyles(): typeof getComputedStyle {
  const frame = document.createElement('iframe')
  document.body.append(frame)
  const view = frame.contentWindow as (Window & typeof globalThis) | null
  if (!view) throw new Error('no window')
  return view.getComputedStyle.bind(view)
}

const SORTS =
  'div span li table td details dialog input button template noscript embed p q br slot title ruby a h2 nav'.split(' ')
const ATTRIBUTES = [
  '',
  'hidden',
  'hidden="until-found"',
  'open',
  'popover',
  'type="hidden"',
  'style="display: none"',
  'style="display: inline-flex; color: red"',
  'style="visibility: hidden"',
  'style="visibility: visible"',
]

describe('styles of which less is asked', () => {
  it('are those that jsdom tells, of every sort of element, within others that are hidden or not', () => {
    askLessOfStyles(document)
    const lean = (element: Element) => document.defaultView?.getComputedStyle(element) ?? expect.fail('no window')
    const inner = SORTS.map((name) => `<${name}></${name}>`).join('')
    const parts = SORTS.flatMap((name) => ATTRIBUTES.map((attribute) => `<${name} ${attribute}>${name}</${name}>`))
    document.body.innerHTML = `${parts.join('')}${ATTRIBUTES.map((attribute) => `<div ${attribute}>${inner}</div>`).join('')}
      <details><summary>a</summary><summary>b</summary></details><table><tr hidden><td>x</td></tr></table>
      <svg><title>t</title><g style="display: none"><a>b</a></g></svg>`
    const plain = plainStyles()
    const all = [...document.body.querySelectorAll('*')]
    expect(all.length).toBeGreaterThan(300)
    const displays = new Set<string>()
    const others: string[] = []
    for (const element of all) {
      const [told, whole] = [lean(element), plain(element)]
      displays.add(told.display)
      const isSame =
        told.getPropertyValue('display') === whole.display &&
        told.display === whole.display &&
        told.visibility === whole.visibility &&
        told.pointerEvents === whole.pointerEvents &&
        told.opacity === whole.opacity
      if (!isSame) others.push(element.outerHTML)
    }
    expect(others).toEqual([])
    expect(displays.size).toBeGreaterThan(8)
  })

  it('follow a sheet, where the page has one', () => {
    askLessOfStyles(document)
    document.head.innerHTML = '<style>p { display: flex } .gone { visibility: hidden }</style>'
    document.body.innerHTML = '<p>a</p><div class="gone"><b>b</b></div>'
    const [paragraph, , bold] = document.body.querySelectorAll('*')
    expect(paragraph && document.defaultView?.getComputedStyle(paragraph).display).toBe('flex')
    expect(bold && document.defaultView?.getComputedStyle(bold).visibility).toBe('hidden')
  })
})
