import { useEffect } from 'react'
import { isTyping } from './is-typing.ts'
import { wentBack } from './reader-input.ts'

let wentOn = false

// Told by the router when the app itself goes to another address.
addEventListener('pushState', () => (wentOn = true), true)

/**
 * Begins a page that a link of the app led to at its title: at the top, and with the focus of keyboard and screen
 * reader. Not where the address names a place on it, nor where the reader comes back: then the browser finds the place.
 */
export function useArrival(titleId: string): void {
  useEffect(() => {
    if (!wentOn || location.hash !== '' || wentBack()) return
    scrollTo(0, 0)
    if (!isTyping()) document.getElementById(titleId)?.focus({ preventScroll: true })
  }, [titleId])
}
