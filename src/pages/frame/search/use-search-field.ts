import { type ChangeEvent, type KeyboardEvent, type RefObject, useId, useRef, useState } from 'react'
import { useView } from '../../../state/address/use-view.ts'
import { useTypedText } from '../../../state/use-typed-text.ts'
import { usesKeyboard } from '../../../ui/focus/reader-input.ts'
import type { HitKeys } from '../../../views/search/search-hits.tsx'
import type { SearchField } from './search-field.ts'
import { useCarriedText } from './use-carried-text.ts'

/**
 * What the search field of a dossier holds, and which keys do what in it. The field has a text of its own; of the filter
 * by text that the address holds it takes over each change, and ends it when it is emptied.
 */
export function useSearchField(dossier: string, input: RefObject<HTMLInputElement | null>) {
  const { view, setView } = useView()
  const keys = useRef<HitKeys>(null)
  const listId = useId()
  const [isOpen, setOpen] = useState(false)
  const [isListed, setListed] = useState(false)
  const [active, setActive] = useState<string | null>(null)
  const [entered, setEntered] = useState<string | null>(null)
  const { text, setText } = useTypedText(view.text, (rested) => {
    if (rested.trim() === '' && view.text !== '') setView({ ...view, text: '' })
  })
  useCarriedText(dossier, input, text, setText)

  const open = () => setOpen(true)
  const close = () => {
    setOpen(false)
    setActive(null)
    setEntered(null)
  }
  const field: SearchField = {
    text,
    entered,
    listId,
    active,
    keys,
    onActive: setActive,
    onListed: setListed,
    onChoose: (href) => {
      close()
      // A filter leaves the focus here. To another page it goes on; and a phone's keyboard gives way to what was chosen.
      if (!usesKeyboard() || new URL(href, location.href).pathname !== location.pathname) input.current?.blur()
    },
  }
  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    setText(event.target.value)
    open()
    setActive(null)
    setEntered(null)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    switch (event.key) {
      case 'Escape':
        // First it closes the list, then it takes back what was typed, then it leaves; what is open stays open.
        event.stopPropagation()
        event.preventDefault()
        if (isOpen) close()
        else if (text !== view.text) setText(view.text)
        else event.currentTarget.blur()
        break
      case 'ArrowDown':
      case 'ArrowUp':
        event.preventDefault()
        if (isOpen) keys.current?.point(event.key === 'ArrowDown' ? 1 : -1)
        else open()
        break
      case 'Enter':
        if (text.trim() === '') break
        open()
        setEntered(text.trim())
    }
  }
  return { field, isOpen, isListed: isOpen && isListed, open, close, onChange, onKeyDown }
}
