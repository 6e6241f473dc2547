import { readShownView, type ShownView } from './read-shown-view.ts'
import { redrawTimeline } from './redraw-timeline.ts'
import { listHeaviest } from './list-heaviest.ts'

/* Within another page, where the address asks for a view: draws its events in place of all. The page's own script asks for this one, keeps
 * what stands there out of sight till then, and is told when it is drawn. */

/** Heard by tools/static-pages/embeds/embed-page.js. */
function tell(event: 'view-shown' | 'view-failed'): void {
  document.dispatchEvent(new Event(event))
}

async function showView(): Promise<void> {
  const note = document.querySelector<HTMLElement>('[data-view]')
  const id = note?.dataset['view']
  if (!note || id === undefined) throw new Error('The page holds no timeline.')
  const shown: ShownView = await readShownView(id, location.search)
  await document.fonts.ready
  redrawTimeline(shown)
  listHeaviest(shown)
  note.textContent = shown.words.join(' ')
}

showView().then(
  () => tell('view-shown'),
  (error: unknown) => {
    console.error(error)
    tell('view-failed')
  },
)
