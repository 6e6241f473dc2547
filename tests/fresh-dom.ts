import { afterEach, beforeEach, vi } from 'vitest'
import { useLiveWindow } from '../src/state/live-window.ts'
import { useSession } from '../src/state/session-store.ts'

/** What jsdom lacks, and what is left of a test before: every test of a file begins as a first visit does. */
export function startFresh(): void {
  beforeEach(() => {
    vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }))
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe() {}
        unobserve() {}
        disconnect() {}
      },
    )
    // Wide enough for every event to be drawn.
    vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1200)
    // Rows have a height: a long list whose rows have none draws any of them.
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(40)
    Element.prototype.scrollIntoView = () => {}
    Object.defineProperty(document, 'fonts', { configurable: true, value: { load: async () => [] } })
    localStorage.clear()
    useSession.setState({ theme: 'system', pointedEvent: null, focusedEvent: null })
    useLiveWindow.setState({ window: null, mover: null })
    document.title = ''
    history.replaceState(null, '', '/')
  })
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.restoreAllMocks()
  })
}

/** A server with these published files; every other path is missing. Gives the paths that were asked for. */
export function serve(files: Readonly<Record<string, unknown>>): string[] {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url)
    const file = files[url]
    if (file instanceof Error) throw file
    return file === undefined ? new Response('', { status: 404 }) : new Response(JSON.stringify(file))
  })
  return asked
}
