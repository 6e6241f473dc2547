import { useState } from 'react'
import { pictureWords } from '../../../words/sections/take-along/picture-words.ts'
import styles from '../take-along.module.css'
import type { Draw } from './picture-file.ts'

/** What a picture of the page shows. */
export interface OfferedPicture {
  readonly what: keyof typeof pictureWords.what
  /** Loads what draws it. */
  readonly load: () => Promise<Draw>
}

interface PicturePartProps {
  offered: OfferedPicture
  onSave: (ending: string, content: string | Blob, type: string) => void
}

const TYPES = { svg: 'image/svg+xml', png: 'image/png' } as const
type Format = keyof typeof TYPES

/** What writes the files comes with what draws them. */
async function write(format: Format, offered: OfferedPicture): Promise<string | Blob> {
  const [{ toPngFile, toSvgFile }, draw] = await Promise.all([import('./picture-file.ts'), offered.load()])
  return format === 'svg' ? toSvgFile(draw) : toPngFile(draw)
}

/** The picture of what is shown, as a file: it is drawn when it is asked for. */
export function PicturePart({ offered, onSave }: PicturePartProps) {
  const [drawing, setDrawing] = useState<Format | null>(null)
  const [failed, setFailed] = useState<string | null>(null)
  const save = async (format: Format) => {
    setDrawing(format)
    setFailed(null)
    try {
      onSave(format, await write(format, offered), TYPES[format])
    } catch (error) {
      setFailed(error instanceof Error ? error.message : String(error))
    }
    setDrawing(null)
  }
  return (
    <section className={styles.part} aria-labelledby="take-picture">
      <h3 className={styles.heading} id="take-picture">
        {pictureWords.picture}
      </h3>
      <p className={styles.note}>{pictureWords.what[offered.what]}</p>
      <div className={styles.saves}>
        {(['svg', 'png'] as const).map((format) => {
          const { name, note } = pictureWords.formats[format]
          return (
            <button
              key={format}
              type="button"
              className={styles.save}
              aria-label={pictureWords.save(name, note)}
              aria-disabled={drawing !== null}
              onClick={() => drawing === null && void save(format)}
            >
              <b>{name}</b>
              <span className={styles.note}>{drawing === format ? pictureWords.drawing : note}</span>
            </button>
          )
        })}
      </div>
      {failed !== null && (
        <p className={styles.failed} role="alert">
          {pictureWords.failed(failed)}
        </p>
      )}
    </section>
  )
}
