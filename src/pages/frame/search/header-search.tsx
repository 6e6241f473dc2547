import { type ComponentType, type KeyboardEvent, lazy, Suspense, useEffect, useId, useRef, useState } from 'react'
import { useView } from '../../../state/address/use-view.ts'
import { useTypedText } from '../../../state/use-typed-text.ts'
import { usesKeyboard } from '../../../ui/focus/reader-input.ts'
import { Icon } from '../../../ui/icon.tsx'
import type { HitKeys } from '../../../views/search/search-hits.tsx'
import { words } from '../../../words/words.ts'
import type { SearchField } from './search-field.ts'
import styles from './header-search.module.css'
import { useCarriedText } from './use-carried-text.ts'

interface OpenedProps {
  dossier: string
  field: SearchField
}

// The list of hits comes when the field is first used.
const OpenedSearch = lazy(async () => ({
  default: await import('./opened-search.tsx').then(
    ({ OpenedSearch: Opened }): ComponentType<OpenedProps> => Opened,
    (): ComponentType<OpenedProps> => SearchFailed,
  ),
}))

/** Some browsers remember that a module failed, and ask for it again only with the page. */
function SearchFailed() {
  return (
    <p className={styles.message} role="alert">
      {words.problems.searchFailed}{' '}
      <button type="button" onClick={() => location.reload()}>
        {words.frame.reloadPage}
      </button>
    </p>
  )
}

/**
 * The search of a dossier: a field, and while it is in use, the hits below. The field has a text of its own; of the
 * filter by text that the address holds it takes over each change, and ends it when it is emptied.
 */
export function HeaderSearch({ dossier }: { dossier: string }) {
  const { view, setView } = useView()
  const root = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
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
  useSlash(input)

  const close = () => {
    setOpen(false)
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
        else setOpen(true)
        break
      case 'Enter':
        if (text.trim() === '') break
        setOpen(true)
        setEntered(text.trim())
    }
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
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it hears when the focus leaves what is in it
    <div
      ref={root}
      role="search"
      className={styles.search}
      data-open={isOpen || undefined}
      onBlur={({ relatedTarget }) => {
        if (!root.current?.contains(relatedTarget)) close()
      }}
    >
      <label className={styles.field}>
        <Icon name="search" size={14} />
        <input
          ref={input}
          type="search"
          role="combobox"
          placeholder={words.frame.searchPlaceholder}
          aria-label={words.frame.searchDossier}
          aria-keyshortcuts="/"
          aria-autocomplete="list"
          aria-expanded={isOpen && isListed}
          aria-controls={isOpen && isListed ? listId : undefined}
          aria-activedescendant={active ?? undefined}
          autoComplete="off"
          maxLength={200}
          value={text}
          onFocus={() => setOpen(true)}
          onClick={() => setOpen(true)}
          onChange={(event) => {
            setText(event.target.value)
            setOpen(true)
            setActive(null)
            setEntered(null)
          }}
          onKeyDown={onKeyDown}
        />
        <kbd aria-hidden="true">/</kbd>
      </label>
      {isOpen && (
        <>
          <button type="button" className={styles.close} onClick={close}>
            {words.frame.close}
          </button>
          {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- it is no control: the field keeps the focus */}
          <div
            className={styles.popup}
            onMouseDown={(event) => {
              if (!(event.target instanceof Element && event.target.closest('button'))) event.preventDefault()
            }}
          >
            <Suspense fallback={<p className={styles.message}>{words.frame.loading.search}</p>}>
              <OpenedSearch dossier={dossier} field={field} />
            </Suspense>
          </div>
        </>
      )}
    </div>
  )
}

/** The slash leads to the field from everywhere but where one types, and from beneath a sheet. */
function useSlash(input: { readonly current: HTMLInputElement | null }) {
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      const isTaken =
        event.target instanceof Element && event.target.closest('input, textarea, select, dialog, [contenteditable]')
      if (event.key !== '/' || isTaken || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      input.current?.focus()
      input.current?.select()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [input])
}
