import { create } from 'zustand'

const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** What stands beside the timeline while no event is open. */
export type Beside = 'disputes' | 'list'

interface SessionState {
  /** Personal, so it is not in the link; kept for the next visit. */
  theme: Theme
  /** The event under the pointer. */
  pointedEvent: string | null
  /** The event whose link in the list the keyboard is on. */
  focusedEvent: string | null
  /** The event whose link in the list is asked to take the focus. */
  askedFocus: string | null
  beside: Beside
  /** The bar by which a day is chosen was opened, though none is chosen yet. */
  choosesDay: boolean
  /** The keyboard is in that bar: what opens beside it does not take the focus away. */
  isInDayBar: boolean
  /** A sheet lies over the page. */
  hasSheet: boolean
  setTheme: (theme: Theme) => void
  pointAt: (event: string | null) => void
  focusOn: (event: string | null) => void
  askFocus: (event: string | null) => void
  showBeside: (beside: Beside) => void
  chooseDay: (chooses: boolean) => void
  stayInDayBar: (isInDayBar: boolean) => void
  laySheet: (hasSheet: boolean) => void
}

/** Under which the theme is kept, in a form that is older than this code: `{"state":{"theme":"dark"},"version":0}`. */
const KEY = 'faultline'

/** What a session holds: the momentary and the personal. What is shared is in the address bar. */
export const useSession = create<SessionState>()((set) => ({
  theme: keptTheme() ?? 'system',
  pointedEvent: null,
  focusedEvent: null,
  askedFocus: null,
  beside: 'disputes',
  choosesDay: false,
  isInDayBar: false,
  hasSheet: false,
  setTheme: (theme) => {
    keepTheme(theme)
    set({ theme })
  },
  pointAt: (pointedEvent) => set({ pointedEvent }),
  focusOn: (focusedEvent) => set({ focusedEvent }),
  askFocus: (askedFocus) => set({ askedFocus }),
  showBeside: (beside) => set({ beside }),
  chooseDay: (choosesDay) => set({ choosesDay }),
  stayInDayBar: (isInDayBar) => set({ isInDayBar }),
  laySheet: (hasSheet) => set({ hasSheet }),
}))

/** What another version kept may be no theme of this one, and a browser may not let the page read. */
function keptTheme(): Theme | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as { state?: { theme?: unknown } } | null
    return THEMES.find((known) => known === kept?.state?.theme)
  } catch {
    return undefined
  }
}

/** Where nothing can be kept, as in a full storage, the theme lasts as long as the page. */
function keepTheme(theme: Theme): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ state: { theme }, version: 0 }))
  } catch {}
}
