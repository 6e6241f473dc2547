import { useEffect } from 'react'
import { useView } from '../../state/address/use-view.ts'
import { words } from '../../words/words.ts'

/** Names the page in its tab, the history and bookmarks: what it shows, and as known on which day. */
export function useTitle(title: string | null): void {
  const { knownOn } = useView().view
  useEffect(() => {
    if (title === null) return
    document.title = words.frame.tabTitle(title, knownOn)
  }, [title, knownOn])
}
