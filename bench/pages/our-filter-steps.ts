import type { DossierIndex, IndexEvent } from '../../src/contract/index-file.ts'
import { drawnItems } from './drawn-items.ts'
import { FILTER_CHOICES, type FilterChoice, type FilterStep } from './subject.ts'

/**
 * Filters of the app, each set and taken back: “Only disputed” by clicks on its box, a country by the address. A step
 * is done when the page says the new number and the timeline draws no item that does not pass; or, where a filter was
 * taken back, draws again some that had not passed.
 */
export function toFilterSteps({ events }: DossierIndex, root: () => Element): FilterStep[] {
  const byId = new Map(events.map((event) => [event.id, event]))
  const drawnEvents = () => drawnItems(root()).flatMap(({ dataset }) => byId.get(dataset.event ?? '') ?? [])
  return FILTER_CHOICES.flatMap((choice) => {
    const expected = events.filter(choice.passes).length
    const fails = (event: IndexEvent) => !choice.passes(event)
    let change: { readonly seen: () => boolean } = { seen: () => false }
    let failedBefore = false
    return [
      {
        way: 'app',
        apply: () => {
          failedBefore = drawnEvents().some(fails)
          change = watch(root())
          toggle(choice)
        },
        isApplied: () => shownCount() === expected && change.seen() && !drawnEvents().some(fails),
      },
      {
        way: 'app',
        apply: () => {
          change = watch(root())
          toggle(choice)
        },
        isApplied: () => shownCount() === null && change.seen() && (!failedBefore || drawnEvents().some(fails)),
      },
    ]
  })
}

/** Whether anything under an element has changed since. */
function watch(element: Element): { readonly seen: () => boolean } {
  let changed = false
  const observer = new MutationObserver(() => {
    changed = true
    observer.disconnect()
  })
  observer.observe(element, { subtree: true, childList: true, characterData: true, attributes: true })
  return { seen: () => changed }
}

function toggle({ name }: FilterChoice): void {
  if (name === 'disputed') return disputedBox().click()
  const params = new URLSearchParams(location.search)
  if (params.has('country')) params.delete('country')
  else params.set('country', name)
  const query = params.toString()
  history.pushState(null, '', query ? `?${query}` : location.pathname)
}

function disputedBox(): HTMLInputElement {
  const labels = [...document.querySelectorAll('section[aria-label="Filters"] label')]
  const found = labels.find(({ textContent }) => textContent.startsWith('Only disputed'))?.querySelector('input')
  if (!found) throw new Error('there is no box “Only disputed”')
  return found
}

/** How many events the page says are shown; `null` where no filter is set. */
function shownCount(): number | null {
  const filters = document.querySelector('section[aria-label="Filters"]')
  if (filters?.querySelector('[aria-label="Active filters"]') === null) return null
  const digits = filters?.querySelector('[role="status"] b')?.textContent.replaceAll(/\D/g, '')
  return digits === undefined ? null : Number(digits)
}
