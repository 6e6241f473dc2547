import { useEffect, useRef } from 'react'
import type { Selection } from '../../../model/selection.ts'
import { useSession } from '../../../state/session-store.ts'
import { usesKeyboard, wentBack } from '../../../ui/focus/reader-input.ts'

/** When a reader closes an event with the keyboard, the focus goes to it in the list, or near it where it is filtered out. */
export function useFocusAfterClosing(shown: Selection, selected: string | null): void {
  const askFocus = useSession((state) => state.askFocus)
  const opened = useRef(selected)
  useEffect(() => {
    const closed = selected === null ? opened.current : null
    opened.current = selected
    if (closed !== null && usesKeyboard() && !wentBack()) askFocus(shown.nearTo(closed)?.id ?? null)
  }, [shown, selected, askFocus])
}
