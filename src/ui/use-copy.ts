import { useCallback, useEffect, useState } from 'react'
import { words } from '../words/words.ts'

const SHOWN_MS = 2000

/** Copies text to the clipboard, and says for two seconds which text it was. */
export function useCopy(): { copied: string | null; copy: (text: string) => void } {
  const [copied, setCopied] = useState<string | null>(null)
  useEffect(() => {
    if (copied === null) return
    const timer = setTimeout(() => setCopied(null), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [copied])
  const copy = useCallback((text: string) => {
    const byHand = () => {
      if (copySelected(text)) setCopied(text)
      else prompt(words.frame.copyByHand, text)
    }
    // Outside a secure page there is no clipboard, and within one the browser may refuse it.
    const clipboard = navigator.clipboard as Clipboard | undefined
    if (clipboard) clipboard.writeText(text).then(() => setCopied(text), byHand)
    else byHand()
  }, [])
  return { copied, copy }
}

/** The old way, by a selection. Says whether it went; the focus goes back to where it was. */
function copySelected(text: string): boolean {
  const focused = document.activeElement
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  field.style.cssText = 'position: fixed; top: 0; opacity: 0'
  // Within an open dialog, since nothing outside it can take the focus.
  ;(document.querySelector('dialog[open]') ?? document.body).append(field)
  field.select()
  let went = false
  try {
    // oxlint-disable-next-line typescript/no-deprecated -- the only way on a page that is not secure
    went = document.execCommand('copy')
  } catch {
    // Some browsers throw where others answer `false`.
  }
  field.remove()
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  return went
}
