import { create } from 'zustand'

const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

interface SessionState {
  /** Personal, so it is not in the link; kept for the next visit. */
  theme: Theme
  /** The event under the pointer. */
  pointedEvent: string | null
  /** The event whose link in the list the keyboard is on. */
  focusedEvent: string | null
  /** The event whose link in the list is asked to take the focus. */
  askedFocus: string | null
  /** The bar by which a day is chosen was opened, though none is chosen yet. */
  choosesDay: boolean
  /** The keyboard is in that bar, or in the story of the first page: what opens beside it does not take the focus away. */
  keepsFocus: boolean
  /** A sheet lies over the page. */
  hasSheet: boolean
  /** Of what the sheet was asked for that shares and exports: an attribute of the open event, or empty for all that is shown. */
  takenAlong: string | null
  /** The reader left the story of the first page; kept for the next visit. */
  leftStory: boolean
  setTheme: (theme: Theme) => void
  pointAt: (event: string | null) => void
  focusOn: (event: string | null) => void
  askFocus: (event: string | null) => void
  chooseDay: (chooses: boolean) => void
  keepFocus: (keepsFocus: boolean) => void
  laySheet: (hasSheet: boolean) => void
  takeAlong: (what: string | null) => void
  leaveStory: (leftStory: boolean) => void
}

/** Under which it is kept, in a form that is older than this code: `{"state":{"theme":"dark"},"version":0}`. */
const KEY = 'faultline'

/** What is kept for the next visit. */
interface Kept {
  readonly theme: Theme
  readonly leftStory: boolean
}

/** What a session holds: the momentary and the personal. What is shared is in the address bar. */
export const useSession = create<SessionState>()((set, get) => ({
  ...readKept(),
  pointedEvent: null,
  focusedEvent: null,
  askedFocus: null,
  choosesDay: false,
  keepsFocus: false,
  hasSheet: false,
  takenAlong: null,
  setTheme: (theme) => {
    keep({ theme, leftStory: get().leftStory })
    set({ theme })
  },
  pointAt: (pointedEvent) => set({ pointedEvent }),
  focusOn: (focusedEvent) => set({ focusedEvent }),
  askFocus: (askedFocus) => set({ askedFocus }),
  chooseDay: (choosesDay) => set({ choosesDay }),
  keepFocus: (keepsFocus) => set({ keepsFocus }),
  laySheet: (hasSheet) => set({ hasSheet }),
  takeAlong: (takenAlong) => set({ takenAlong }),
  leaveStory: (leftStory) => {
    keep({ theme: get().theme, leftStory })
    set({ leftStory })
  },
}))

/** What another version kept may be no theme of this one, and a browser may not let the page read. */
function readKept(): Kept {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as {
      state?: Partial<Record<keyof Kept, unknown>>
    } | null
    const theme = THEMES.find((known) => known === kept?.state?.theme) ?? 'system'
    return { theme, leftStory: kept?.state?.leftStory === true }
  } catch {
    return { theme: 'system', leftStory: false }
  }
}

/** Where nothing can be kept, as in a full storage, it lasts as long as the page. */
function keep(state: Kept): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ state, version: 0 }))
  } catch {}
}
