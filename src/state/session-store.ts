import { create } from 'zustand'
import { persist } from 'zustand/middleware'

export type Theme = 'system' | 'light' | 'dark'

interface SessionState {
  /** Personal, so it is not in the link; kept for the next visit. */
  theme: Theme
  /** The event under the pointer, or that the keyboard is on. */
  pointedEvent: string | null
  setTheme: (theme: Theme) => void
  pointAt: (event: string | null) => void
}

/** What a session holds: the momentary and the personal. What is shared is in the address bar. */
export const useSession = create<SessionState>()(
  persist(
    (set) => ({
      theme: 'system',
      pointedEvent: null,
      setTheme: (theme) => set({ theme }),
      pointAt: (pointedEvent) => set({ pointedEvent }),
    }),
    { name: 'faultline', partialize: ({ theme }) => ({ theme }) },
  ),
)
