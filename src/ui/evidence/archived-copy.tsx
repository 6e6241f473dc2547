import { evidenceWords } from '../../words/sections/sources/evidence-words.ts'
import styles from './archived-copy.module.css'
import { type Captured, citedVersion } from './archived-version.ts'
import { toFragmentUrl } from './fragment-url.ts'

interface ArchivedCopyProps {
  /** The address of the document; `null`: it has none. */
  url: string | null
  /** Of the source, in order of their days. */
  versions: readonly Captured[]
  /** The day of the version that is meant; `null`: any. */
  version: string | null
  quote: string | null
}

/** Where a copy of the document can be read, at the words if there are any, and the day of its capture. */
export function ArchivedCopy({ url, versions, version, quote }: ArchivedCopyProps) {
  const captured = citedVersion(versions, version)
  if (!captured) return null
  const { archivedUrl, capturedOn } = captured
  if (archivedUrl === null) return <span className={styles.captured}>{evidenceWords.capturedAlone(capturedOn)}</span>
  return (
    <span className={styles.captured}>
      <a
        href={toFragmentUrl(archivedUrl, quote)}
        className={styles.copy}
        target="_blank"
        rel="noopener"
        data-originalurl={url ?? undefined}
        data-versiondate={capturedOn}
      >
        {evidenceWords.archivedCopy}
        <span className="visually-hidden">{evidenceWords.newTab}</span>
      </a>
      , {evidenceWords.capturedOn(capturedOn)}
    </span>
  )
}
