import { create } from 'zustand'
import { persist } from 'zustand/middleware'

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
  /** The keyboard is in that bar, or in the story of the first page: what opens beside it does not take the focus away. */
  keepsFocus: boolean
  /** A sheet lies over the page. */
  hasSheet: boolean
  /** The reader left the story of the first page; kept for the next visit. */
  leftStory: boolean
  setTheme: (theme: Theme) => void
  pointAt: (event: string | null) => void
  focusOn: (event: string | null) => void
  askFocus: (event: string | null) => void
  showBeside: (beside: Beside) => void
  chooseDay: (chooses: boolean) => void
  keepFocus: (keepsFocus: boolean) => void
  laySheet: (hasSheet: boolean) => void
  leaveStory: (leftStory: boolean) => void
}

/** What a session holds: the momentary and the personal. What is shared is in the address bar. */
export const useSession = create<SessionState>()(
  persist(
    (set) => ({
      theme: 'system',
      pointedEvent: null,
      focusedEvent: null,
      askedFocus: null,
      beside: 'disputes',
      choosesDay: false,
      keepsFocus: false,
      hasSheet: false,
      leftStory: false,
      setTheme: (theme) => set({ theme }),
      pointAt: (pointedEvent) => set({ pointedEvent }),
      focusOn: (focusedEvent) => set({ focusedEvent }),
      askFocus: (askedFocus) => set({ askedFocus }),
      showBeside: (beside) => set({ beside }),
      chooseDay: (choosesDay) => set({ choosesDay }),
      keepFocus: (keepsFocus) => set({ keepsFocus }),
      laySheet: (hasSheet) => set({ hasSheet }),
      leaveStory: (leftStory) => set({ leftStory }),
    }),
    {
      name: 'faultline',
      partialize: ({ theme, leftStory }) => ({ theme, leftStory }),
      // What another version kept may be no theme of this one.
      merge: (kept, current) => {
        const { theme, leftStory } = (kept ?? {}) as { theme?: unknown; leftStory?: unknown }
        return {
          ...current,
          theme: THEMES.find((known) => known === theme) ?? current.theme,
          leftStory: leftStory === true,
        }
      },
    },
  ),
)
