import { evidenceWords } from '../../words/sections/sources/evidence-words.ts'
import styles from './archived-copy.module.css'
import { toFragmentUrl } from './fragment-url.ts'

interface Captured {
  readonly capturedOn: string
  readonly archivedUrl: string | null
}

interface ArchivedCopyProps {
  /** Of the source, in order of their days. */
  versions: readonly Captured[]
  /** The day of the version that is meant; `null`: any. */
  version: string | null
  quote: string | null
}

/** Where a copy of the document can be read, at the words if there are any, and the day of its capture. */
export function ArchivedCopy({ versions, version, quote }: ArchivedCopyProps) {
  const captured = toCited(versions, version)
  if (!captured) return null
  const { archivedUrl, capturedOn } = captured
  if (archivedUrl === null) return <span className={styles.captured}>{evidenceWords.capturedAlone(capturedOn)}</span>
  return (
    <span className={styles.captured}>
      <a href={toFragmentUrl(archivedUrl, quote)} className={styles.copy} target="_blank" rel="noopener">
        {evidenceWords.archivedCopy}
        <span className="visually-hidden">{evidenceWords.newTab}</span>
      </a>
      , {evidenceWords.capturedOn(capturedOn)}
    </span>
  )
}

/** The version that is meant; of any, the newest that can be read, or else the newest. */
function toCited(versions: readonly Captured[], version: string | null): Captured | undefined {
  if (version !== null) return versions.find(({ capturedOn }) => capturedOn === version)
  return versions.findLast(({ archivedUrl }) => archivedUrl !== null) ?? versions.at(-1)
}
