import { type DragEvent, useId, useRef, useState } from 'react'
import type { ImportOrder } from '../../../data/local/import-messages.ts'
import { localWords } from '../../../words/sections/site/local-words.ts'
import { type ChosenFile, chosenFiles, droppedFiles } from './given-files.ts'
import styles from './local-route.module.css'
import { MOST_MEGABYTES } from './use-import.ts'

interface DropAreaProps {
  isBusy: boolean
  onFiles: (files: readonly ChosenFile[], order: ImportOrder['order']) => void
}

/** Where files are dropped, with a button that opens the dialogue of the system. */
export function DropArea({ isBusy, onFiles }: DropAreaProps) {
  const field = useRef<HTMLInputElement>(null)
  const orderId = useId()
  const [order, setOrder] = useState<ImportOrder['order']>(null)
  const [isOver, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    if (!isBusy) void droppedFiles(event.dataTransfer).then((files) => onFiles(files, order))
  }
  return (
    <div
      className={styles.drop}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p>
        {localWords.drop} {/* It keeps the focus while it is of no use: a disabled button would lose it. */}
        <button
          type="button"
          className={styles.main}
          aria-disabled={isBusy}
          onClick={() => {
            if (!isBusy) field.current?.click()
          }}
        >
          {localWords.choose}
        </button>
      </p>
      <input
        ref={field}
        type="file"
        multiple
        hidden
        data-files=""
        onChange={({ target }) => {
          onFiles(chosenFiles(target.files), order)
          // The same file can be chosen again, once it is mended.
          target.value = ''
        }}
      />
      <p className={styles.order}>
        <label htmlFor={orderId}>{localWords.order}</label>
        <select
          id={orderId}
          value={order ?? 'none'}
          onChange={({ target: { value } }) => setOrder(value === 'dmy' || value === 'mdy' ? value : null)}
        >
          {(['none', 'dmy', 'mdy'] as const).map((one) => (
            <option key={one} value={one}>
              {localWords.orders[one]}
            </option>
          ))}
        </select>
      </p>
      <p className={styles.note}>{localWords.limit(MOST_MEGABYTES)}</p>
    </div>
  )
}
