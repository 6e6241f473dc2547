import { useCallback, useEffect, useRef } from 'react'
import { useSession } from '../../state/session-store.ts'
import { Icon } from '../../ui/icon.tsx'
import { isKeyTaken } from '../../ui/focus/is-key-taken.ts'
import styles from './key-help.module.css'

const KEYS: readonly (readonly [keys: readonly string[], words: string])[] = [
  [['←', '→'], 'to the event before, to the next'],
  [['↑', '↓'], 'from an event to the nearest in the lane above, below'],
  [['Home', 'End'], 'from an event to the first, to the last'],
  [['Enter'], 'open the event that has the focus'],
  [['Esc'], 'close the event that is open'],
  [['+', '−'], 'zoom in, zoom out'],
  [['0'], 'show the whole dossier'],
  [['Shift ←', 'Shift →'], 'move the window back, on'],
  [['/'], 'search'],
  [['?'], 'this sheet'],
]
const POINTER: readonly (readonly [does: string, words: string])[] = [
  ['Drag', 'move the window'],
  ['Ctrl and wheel, pinch', 'zoom about the pointer'],
  ['Shift and wheel, sideways wheel', 'move the window'],
  ['Click on a bar', 'zoom into it'],
]

/** A sheet that says which keys do what; opened by its button and by a question mark. */
export function KeyHelp() {
  const sheet = useRef<HTMLDialogElement>(null)
  const laySheet = useSession((state) => state.laySheet)
  const open = useCallback(() => {
    sheet.current?.showModal()
    laySheet(true)
  }, [laySheet])
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '?' || isKeyTaken(event)) return
      event.preventDefault()
      open()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [open])
  useEffect(() => () => laySheet(false), [laySheet])
  return (
    <>
      <button type="button" className={styles.open} aria-keyshortcuts="?" aria-haspopup="dialog" onClick={open}>
        Keys <kbd aria-hidden="true">?</kbd>
      </button>
      <dialog className={styles.sheet} ref={sheet} aria-labelledby="key-help-title" onClose={() => laySheet(false)}>
        <header className={styles.head}>
          <h2 className={styles.title} id="key-help-title">
            Keys, and what the pointer does
          </h2>
          <form method="dialog">
            <button className={styles.close} aria-label="Close">
              <Icon name="close" />
            </button>
          </form>
        </header>
        <dl className={styles.keys}>
          {KEYS.map(([keys, words]) => (
            <div key={words}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{words}</dd>
            </div>
          ))}
          {POINTER.map(([does, words]) => (
            <div key={does}>
              <dt>{does}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      </dialog>
    </>
  )
}
