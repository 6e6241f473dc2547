import { type RefObject, useLayoutEffect, useRef } from 'react'

/** What was being typed when a page took its header with it: the header of the next page takes it over. */
let carried: { readonly dossier: string; readonly text: string } | null = null

/** Lets a reader type on while the page is exchanged, as where it says that something is on its way, and then shows it. */
export function useCarriedText(
  dossier: string,
  input: RefObject<HTMLInputElement | null>,
  text: string,
  setText: (text: string) => void,
): void {
  const latest = useRef({ text, setText })
  useLayoutEffect(() => {
    latest.current = { text, setText }
  })
  useLayoutEffect(() => {
    const field = input.current
    if (carried?.dossier === dossier) {
      latest.current.setText(carried.text)
      field?.focus({ preventScroll: true })
    }
    carried = null
    return () => {
      if (document.activeElement !== field) return
      carried = { dossier, text: latest.current.text }
      // What comes later is no exchange.
      queueMicrotask(() => (carried = null))
    }
  }, [dossier, input])
}
