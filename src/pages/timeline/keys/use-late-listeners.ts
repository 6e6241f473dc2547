import { useEffect, useRef } from 'react'
import type { Selection } from '../../../model/selection.ts'
import type { EventKeys } from './event-keys.ts'

/** Listens for the keys that go from event to event, and for paper, as soon as the page is there: nothing on it waits for what they do. */
export function useLateListeners(shown: Selection, selected: string | null): void {
  const keys = useRef<EventKeys>(undefined)
  const latest = useRef({ shown, selected })
  useEffect(() => {
    latest.current = { shown, selected }
    keys.current?.show(shown, selected)
  }, [shown, selected])
  useEffect(() => {
    let isLeft = false
    let endPaper = () => {}
    // Where it does not come, events are reached as links.
    import('./late-listeners.ts').then(
      ({ EventKeys, listenForPaper }) => {
        if (isLeft) return
        keys.current = new EventKeys(latest.current.shown, latest.current.selected)
        endPaper = listenForPaper()
      },
      () => {},
    )
    return () => {
      isLeft = true
      keys.current?.end()
      keys.current = undefined
      endPaper()
    }
  }, [])
}
