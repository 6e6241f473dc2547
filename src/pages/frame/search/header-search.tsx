import { type ComponentType, lazy, Suspense, useEffect, useRef } from 'react'
import { Icon } from '../../../ui/icon.tsx'
import { words } from '../../../words/words.ts'
import type { SearchField } from './search-field.ts'
import styles from './header-search.module.css'
import { useSearchField } from './use-search-field.ts'

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

/** The search of a dossier: a field, and while it is in use, the hits below. */
export function HeaderSearch({ dossier }: { dossier: string }) {
  const root = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const { field, isOpen, isListed, open, close, onChange, onKeyDown } = useSearchField(dossier, input)
  useSlash(input)
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
          aria-expanded={isListed}
          aria-controls={isListed ? field.listId : undefined}
          aria-activedescendant={field.active ?? undefined}
          autoComplete="off"
          maxLength={200}
          value={field.text}
          onFocus={open}
          onClick={open}
          onChange={onChange}
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
