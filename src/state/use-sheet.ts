import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { useSession } from './session-store.ts'

interface OpenableSheet {
  readonly sheet: RefObject<HTMLDialogElement | null>
  readonly isOpen: boolean
  readonly open: () => void
  readonly onClose: () => void
}

/** A sheet that is opened and closed, of which the session knows while it lies over the page. */
export function useSheet(): OpenableSheet {
  const sheet = useRef<HTMLDialogElement>(null)
  const [isOpen, setOpen] = useState(false)
  const laySheet = useSession((state) => state.laySheet)
  const lay = useCallback(
    (opens: boolean) => {
      setOpen(opens)
      laySheet(opens)
    },
    [laySheet],
  )
  useEffect(() => () => laySheet(false), [laySheet])
  const open = useCallback(() => {
    sheet.current?.showModal()
    lay(true)
  }, [lay])
  return { sheet, isOpen, open, onClose: useCallback(() => lay(false), [lay]) }
}
