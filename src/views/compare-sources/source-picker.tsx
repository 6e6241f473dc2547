import { useEffect, useId, useMemo, useState } from 'react'
import type { OfferedSource } from '../../model/compare-sources/offer-sources.ts'
import { matchWords } from '../../selection/word-match.ts'
import { Icon } from '../../ui/icon.tsx'
import { SourceTitle } from '../../ui/source-title.tsx'
import { compareSourcesWords } from '../../words/sections/compare-sources-words.ts'
import { words } from '../../words/words.ts'
import styles from './source-picker.module.css'

/** So many are listed at once. */
const MOST_LISTED = 8

interface SourcePickerProps {
  offered: readonly OfferedSource[]
  /** What is chosen for: read out as the name of the field. */
  label: string
  /** The field takes the focus when it comes. */
  autoFocus: boolean
  /** The list is there before anything is typed. */
  startsOpen: boolean
  onChoose: (id: string) => void
  /** `null`: it cannot be closed. */
  onCancel: (() => void) | null
}

/** Finds a source by outlet, title or date: a field with a list, for the keyboard and the pointer. */
export function SourcePicker({ offered, label, autoFocus, startsOpen, onChoose, onCancel }: SourcePickerProps) {
  const id = useId()
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const [isOpen, setOpen] = useState(startsOpen)
  const found = useMemo(() => {
    const matches = matchWords(text)
    return offered.filter(({ source }) => matches(searchedOf(source)))
  }, [offered, text])
  const listed = found.slice(0, MOST_LISTED)
  const active = isOpen ? listed[at] : undefined
  const activeId = active && `${id}${active.source.id}`
  useEffect(() => {
    const option = activeId === undefined ? null : document.getElementById(activeId)
    if (option?.parentElement) showWithin(option.parentElement, option)
  }, [activeId])
  const step = (by: number) => {
    setOpen(true)
    setAt((before) => (isOpen ? (before + by + listed.length) % Math.max(1, listed.length) : before))
  }
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === 'ArrowDown') step(1)
    else if (event.key === 'ArrowUp') step(-1)
    else if (event.key === 'Enter' && active) onChoose(active.source.id)
    else if (event.key === 'Escape' && (isOpen || onCancel)) {
      if (isOpen && text !== '') setText('')
      else if (onCancel) onCancel()
      else setOpen(false)
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className={styles.picker}>
      <label className={styles.label} htmlFor={`${id}field`}>
        {label}
      </label>
      <div className={styles.field}>
        <Icon name="search" size={14} />
        <input
          id={`${id}field`}
          role="combobox"
          type="text"
          autoComplete="off"
          aria-expanded={isOpen}
          aria-controls={`${id}list`}
          aria-autocomplete="list"
          aria-activedescendant={activeId}
          placeholder={compareSourcesWords.findPlaceholder}
          autoFocus={autoFocus}
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            setAt(0)
            setOpen(true)
          }}
          onFocus={() => setOpen(true)}
          onClick={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
        />
        {onCancel && (
          <button type="button" className={styles.cancel} onClick={onCancel}>
            {compareSourcesWords.cancel}
          </button>
        )}
        <div className={styles.drop} hidden={!isOpen}>
          <ul id={`${id}list`} className={styles.list} role="listbox" aria-label={label}>
            {listed.map(({ source, shared }, place) => (
              <li
                key={source.id}
                id={`${id}${source.id}`}
                role="option"
                aria-selected={place === at}
                className={styles.option}
                // The field keeps the focus, so that the list stays open until the click is done.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onChoose(source.id)}
              >
                <span className={styles.outlet}>
                  <b>{words.sourceName(source)}</b> <span>{compareSourcesWords.sharedEvents(shared)}</span>
                </span>
                <SourceTitle source={source} />
              </li>
            ))}
          </ul>
          <p className={styles.count} role="status">
            {found.length === 0
              ? compareSourcesWords.noneFound(text.trim())
              : compareSourcesWords.found(listed.length, found.length)}
          </p>
        </div>
      </div>
    </div>
  )
}

/** Scrolls a list as far as an option of it needs to be seen; the page stays. */
function showWithin(list: HTMLElement, { offsetTop, offsetHeight }: HTMLElement): void {
  list.scrollTop = Math.min(offsetTop, Math.max(list.scrollTop, offsetTop + offsetHeight - list.clientHeight))
}

function searchedOf(source: OfferedSource['source']): string {
  return [words.sourceName(source), source.title, source.published, words.toLanguageWords(source)].join(' ')
}
