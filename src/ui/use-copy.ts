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
    navigator.clipboard.writeText(text).then(
      () => setCopied(text),
      // The browser refused, as it does outside a secure page: the reader copies by hand.
      () => void prompt(words.frame.copyByHand, text),
    )
  }, [])
  return { copied, copy }
}
