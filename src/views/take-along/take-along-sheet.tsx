import { useEffect, useRef, useState } from 'react'
import { fileName } from '../../export/file-name.ts'
import type { Gathered } from '../../model/take-along/gather.ts'
import { SheetHead } from '../../ui/sheets/sheet-head.tsx'
import { Sheet } from '../../ui/sheets/sheet.tsx'
import { takeAlongWords } from '../../words/sections/take-along/take-along-words.ts'
import { CitePart } from './cite-part.tsx'
import { DataPart } from './data-part.tsx'
import { EmbedPart } from './embed/embed-part.tsx'
import type { OfferedEmbed } from './embed/offered-embed.ts'
import { LinkPart } from './link-part.tsx'
import { type OfferedPicture, PicturePart } from './picture/picture-part.tsx'
import { saveFile } from './save-file.ts'
import styles from './take-along.module.css'

interface TakeAlongSheetProps {
  /** Key and name of all that can be taken along from the page. */
  scopes: readonly (readonly [key: string, name: string])[]
  scope: string
  onScope: (key: string) => void
  /** The scope is a source. */
  isSource: boolean
  /** Absolute address of what is shown, with its filters; `null`: it opens in this browser alone. */
  url: string | null
  /** `null` while it is being gathered. */
  gathered: Gathered | null
  /** `null`: there is none of what is chosen. */
  picture: OfferedPicture | null
  /** `null`: it does not stand within other pages. */
  embed: OfferedEmbed | null
  /** Why it could not be; `null`: nothing failed. */
  failed: string | null
  onClose: () => void
}

/** A sheet over the page: the link of what is shown, citations of it, and its claims as files. */
export function TakeAlongSheet(props: TakeAlongSheetProps) {
  const { scopes, scope, onScope, isSource, url, gathered, picture, embed, failed, onClose } = props
  const sheet = useRef<HTMLDialogElement>(null)
  const first = useRef<HTMLButtonElement>(null)
  const [saved, setSaved] = useState('')
  useEffect(() => {
    const dialog = sheet.current
    if (!dialog || dialog.open) return
    dialog.showModal()
    // What most readers want: Enter copies the link.
    first.current?.focus()
  }, [])
  const onSave = (parts: readonly string[], ending: string, content: string | Blob, type: string) => {
    const name = fileName(parts, gathered?.shown.about.exportedOn ?? '', ending)
    saveFile(name, content, type)
    setSaved(takeAlongWords.saved(name))
  }
  return (
    <Sheet {...{ sheet, onClose }} className={styles.sheet} labelledBy="take-title" atFoot="phone">
      <SheetHead title={takeAlongWords.title} id="take-title" />
      <div className={styles.body}>
        <label className={styles.what}>
          <span className={styles.heading}>{takeAlongWords.what}</span>
          <select value={scope} onChange={({ target }) => onScope(target.value)}>
            {scopes.map(([key, name]) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {url === null ? (
          <p className={styles.part}>{takeAlongWords.noLink}</p>
        ) : (
          <LinkPart copyRef={first} url={url} title={gathered?.page.title ?? document.title} />
        )}
        {failed !== null && (
          <p className={styles.failed} role="alert">
            {takeAlongWords.failed(failed)}
          </p>
        )}
        {failed === null && gathered === null && (
          <p className={styles.gathering} role="status">
            {takeAlongWords.gathering}
          </p>
        )}
        {gathered && (
          <>
            <CitePart key={scope} {...{ gathered, isSource, onSave }} />
            {picture && (
              <PicturePart
                key={`${scope} picture`}
                offered={picture}
                onSave={(...file) => onSave(gathered.ids, ...file)}
              />
            )}
            <DataPart {...{ gathered, onSave }} />
            {embed && <EmbedPart key={`${scope} embed`} offered={embed} />}
          </>
        )}
      </div>
      <p className={styles.saved} role="status">
        {saved}
      </p>
    </Sheet>
  )
}
