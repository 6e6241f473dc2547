import type { IndexEvent } from '../../../contract/index-file.ts'
import { embedWords } from '../../../words/sections/take-along/embed-words.ts'
import { dateWords, disputeWords, toHeaviest } from '../heaviest.ts'
import type { ShownView } from './read-shown-view.ts'

/** Lists of a view what weighs most in it; where nothing in it is disputed the list is gone. */
export function listHeaviest({ dossier, selection }: ShownView): void {
  const section = document.querySelector<HTMLElement>('.embed-heaviest')
  const page = document.querySelector<HTMLAnchorElement>('a[data-open="page"]')
  if (!section || !page) return
  const heaviest = toHeaviest(selection.events)
  section.hidden = heaviest.length === 0
  const toHref = ({ id }: IndexEvent) => {
    const url = new URL(page.href)
    url.pathname += `/events/${encodeURIComponent(id)}`
    return url.href
  }
  const signs = [...section.querySelectorAll('[data-signs] > svg')]
  const entries = heaviest.map((event) => {
    const { mark, family } = dossier.markOf(event.kind)
    const sign = signs[dossier.lanes.findIndex((lane) => lane.mark === mark && lane.family === family)]
    const link = element('a', '', event.title, element('span', 'visually-hidden', embedWords.newTab))
    link.setAttribute('data-open', '')
    Object.assign(link, { href: toHref(event), target: '_blank', rel: 'noopener' })
    const reason = element(
      'span',
      'embed-reason',
      ...(sign ? [sign.cloneNode(true)] : []),
      ` ${disputeWords(event, dossier)}`,
    )
    return element('li', '', link, element('p', '', dateWords(event), reason))
  })
  section.querySelector('ul')?.replaceChildren(...entries)
}

function element(name: string, className: string, ...content: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name)
  if (className !== '') made.className = className
  made.append(...content)
  return made
}
