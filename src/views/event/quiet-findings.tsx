import styles from './quiet-findings.module.css'
import type { Finding } from './to-findings.ts'
import type { Names } from './to-names.ts'
import { toReadingWords } from '../../words/reading-words.ts'
import { toSupport } from './to-support.ts'

interface QuietFindingsProps {
  findings: readonly Finding[]
  names: Names
  attribute: string | null
}

/** What the sources agree on: one line an attribute. */
export function Agreements({ findings, attribute }: QuietFindingsProps) {
  const alone = findings.every(({ readings }) => readings.every(({ reading }) => reading.sources.length === 1))
  return (
    <section>
      <h3 className={styles.heading}>{alone ? 'Said by one source' : 'Agreed'}</h3>
      <dl className={styles.lines}>
        {findings.map((finding) => (
          <div key={finding.attribute} id={finding.attribute} data-named={finding.attribute === attribute}>
            <dt>{finding.label}</dt>
            <dd>
              {finding.readings.map(({ reading }) => toReadingWords(reading)).join('; ')}{' '}
              <span className={styles.support}>{toFindingSupport(finding)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** What only some of the sources speak of: one line an attribute. */
export function Silences({ findings, names, attribute }: QuietFindingsProps) {
  return (
    <section>
      <h3 className={styles.heading}>On which others are silent</h3>
      <ul className={styles.lines}>
        {findings.map((finding) => (
          <li key={finding.attribute} id={finding.attribute} data-named={finding.attribute === attribute}>
            {toSilence(finding, names)}
          </li>
        ))}
      </ul>
    </section>
  )
}

function toFindingSupport({ readings }: Finding): string {
  const [sources, origins] = [
    new Set(readings.flatMap(({ reading }) => reading.sources)),
    new Set(readings.flatMap(({ reading }) => reading.origins)),
  ]
  return toSupport(sources.size, origins.size)
}

/** `Killed: only The Kyiv Independent speaks`. */
function toSilence({ label, readings }: Finding, names: Names) {
  const speaking = [...new Set(readings.flatMap(({ reading }) => reading.sources))].map((id) => names.source(id))
  const words = readings.map(({ reading }) => toReadingWords(reading)).join('; ')
  return (
    <>
      <span className={styles.label}>{label}:</span> only {speaking.join(', ')}{' '}
      {speaking.length === 1 ? 'speaks' : 'speak'}
      <span className={styles.words}>{words}</span>
    </>
  )
}
