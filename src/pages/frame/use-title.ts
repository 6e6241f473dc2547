import { useEffect } from 'react'
import { formatDay } from '../../words/en/dates.ts'
import { useView } from '../../state/address/use-view.ts'

/** Names the page in its tab, its entry of the history and its bookmark: what it shows, and as known on which day. */
export function useTitle(title: string | null): void {
  const { knownOn } = useView().view
  useEffect(() => {
    if (title === null) return
    document.title = `${title}${knownOn === null ? '' : `, as known on ${formatDay(knownOn)}`} – Faultline`
  }, [title, knownOn])
}
