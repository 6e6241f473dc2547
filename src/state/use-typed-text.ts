import { useEffect, useRef, useState } from 'react'

/** Typing rests when no key was struck for so long. Browsers refuse to change the address at every letter. */
export const REST_MS = 300

/**
 * The text of a field, which never waits for the address: what is typed is there at once, and is handed on when typing
 * rests, or when the field goes. A change of the address from elsewhere is taken over.
 * @param held what the address holds
 * @param onRest called with what was typed
 */
export function useTypedText(held: string, onRest: (text: string) => void) {
  const [typed, setTyped] = useState({ text: held, held, isResting: true })
  // What is handed on comes back by the address, and is no change from elsewhere.
  if (typed.held !== held) setTyped({ text: typed.isResting ? held : typed.text, held, isResting: typed.isResting })
  const latest = useRef(onRest)
  useEffect(() => {
    latest.current = onRest
  })
  const { text, isResting } = typed
  useEffect(() => {
    if (isResting) return
    const timer = setTimeout(() => {
      setTyped((now) => ({ ...now, isResting: true }))
      latest.current(text)
    }, REST_MS)
    return () => clearTimeout(timer)
  }, [text, isResting])
  const setText = (next: string) => setTyped((now) => ({ ...now, text: next, isResting: false }))
  /** Hands on at once. */
  const settle = () => {
    if (isResting) return
    setTyped((now) => ({ ...now, isResting: true }))
    latest.current(text)
  }
  return { text, setText, settle }
}
