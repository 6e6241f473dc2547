import { useEffect, useId, useMemo, useRef, useState } from 'react'
import type { OfferedSource } from '../../model/compare-sources/offer-sources.ts'
import { toWordFinder } from '../../selection/text/needle.ts'
import { Icon } from '../../ui/icon.tsx'
import { SourceTitle } from '../../ui/source-title.tsx'
import { compareSourcesWords } from '../../words/sections/compare/compare-sources-words.ts'
import { languageWords } from '../../words/sections/sources/language-words.ts'
import { words } from '../../words/words.ts'
import styles from './source-picker.module.css'

/** So many are listed at once. */
const MOST_LISTED = 8

interface SourcePickerProps {
  offered: readonly OfferedSource[]
  /** What is chosen for: read out as the name of the field. */
  label: string
  /** The field takes the focus when it comes. */
  takesFocus: boolean
  /** The list is there before anything is typed. */
  startsOpen: boolean
  onChoose: (id: string) => void
  /** `null`: it cannot be closed. */
  onCancel: (() => void) | null
}

/** Finds a source by outlet, title or date: a field with a list, for the keyboard and the pointer. */
export function SourcePicker({ offered, label, takesFocus, startsOpen, onChoose, onCancel }: SourcePickerProps) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (takesFocus) field.current?.focus()
  }, [takesFocus])
  const { text, type, found, listed, at, active, isOpen, setOpen, onKeyDown } = useChoice({
    offered,
    startsOpen,
    onChoose,
    onCancel,
  })
  const activeId = active && `${id}${active.source.id}`
  useEffect(() => showWithinList(activeId), [activeId])
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
          ref={field}
          value={text}
          onChange={(event) => type(event.target.value)}
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
          <Options {...{ id, label, listed, at, onChoose }} />
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

/** What is typed, what is found by it, and which of that Enter takes. */
function useChoice({
  offered,
  startsOpen,
  onChoose,
  onCancel,
}: Pick<SourcePickerProps, 'offered' | 'startsOpen' | 'onChoose' | 'onCancel'>) {
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const [isOpen, setOpen] = useState(startsOpen)
  const found = useMemo(() => {
    const matches = toWordFinder(text)
    return offered.filter(({ source }) => matches(searchedOf(source)))
  }, [offered, text])
  const listed = found.slice(0, MOST_LISTED)
  const active = isOpen ? listed[at] : undefined
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
  const type = (typed: string) => {
    setText(typed)
    setAt(0)
    setOpen(true)
  }
  return { text, type, found, listed, at, active, isOpen, setOpen, onKeyDown }
}

interface OptionsProps extends Pick<SourcePickerProps, 'label' | 'onChoose'> {
  /** Before the ids of the list and its options. */
  id: string
  listed: readonly OfferedSource[]
  /** Place of the one that Enter takes. */
  at: number
}

function Options({ id, label, listed, at, onChoose }: OptionsProps) {
  return (
    <div id={`${id}list`} className={styles.list} role="listbox" aria-label={label}>
      {listed.map(({ source, shared }, place) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field has the focus, and hears the keys
        <div
          key={source.id}
          id={`${id}${source.id}`}
          role="option"
          tabIndex={-1}
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
        </div>
      ))}
    </div>
  )
}

/** Scrolls the list as far as an option of it needs to be seen; the page stays. */
function showWithinList(optionId: string | undefined): void {
  const option = optionId === undefined ? null : document.getElementById(optionId)
  const list = option?.parentElement
  if (!option || !list) return
  const { offsetTop, offsetHeight } = option
  list.scrollTop = Math.min(offsetTop, Math.max(list.scrollTop, offsetTop + offsetHeight - list.clientHeight))
}

function searchedOf(source: OfferedSource['source']): string {
  return [words.sourceName(source), source.title, source.published, languageWords.toLanguageWords(source)].join(' ')
}
