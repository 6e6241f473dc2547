import { countOrigins } from '../../../domain/compare/origins.ts'
import fold from '../../../ui/fold.module.css'
import styles from './quiet-findings.module.css'
import type { Finding } from './finding.ts'
import type { Names } from '../names.ts'
import { eventWords } from '../../../words/sections/event-words.ts'

interface QuietFindingsProps {
  findings: readonly Finding[]
  names: Names
  attribute: string | null
}

/** What the sources agree on, one line for each attribute. */
export function Agreements({ findings, attribute }: QuietFindingsProps) {
  const alone = findings.every(({ readings }) => new Set(readings.flatMap(({ reading }) => reading.sources)).size === 1)
  return (
    <section>
      <h3 className={styles.heading}>{alone ? eventWords.levels.saidByOne : eventWords.levels.agreed}</h3>
      <dl className={styles.lines}>
        {findings.map((finding) => (
          <div key={finding.attribute} id={finding.attribute} data-named={finding.attribute === attribute}>
            <dt>{finding.label}</dt>
            <dd>
              {toSaid(finding)}
              {finding.kind === 'variant' && finding.type === 'date' && `: ${finding.reason}`}{' '}
              <span className={styles.support}>{toFindingSupport(finding)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** What only some of the sources mention, folded to a line; opened, a line for each attribute. */
export function Silences({ findings, names, attribute }: QuietFindingsProps) {
  return (
    <details className={fold.fold} open={findings.some((finding) => finding.attribute === attribute)}>
      <summary className={fold.summary}>
        <h3 className={styles.some}>
          <b>{eventWords.saidBySome(findings.length)}</b> {findings.map(({ label }) => label).join(', ')}
        </h3>
      </summary>
      <ul className={styles.lines}>
        {findings.map((finding) => (
          <li key={finding.attribute} id={finding.attribute} data-named={finding.attribute === attribute}>
            {toSilence(finding, names)}
          </li>
        ))}
      </ul>
    </details>
  )
}

function toSaid({ readings }: Finding): string {
  return readings.map((said) => said.words).join('; ')
}

function toFindingSupport({ readings }: Finding): string {
  const sources = new Set(readings.flatMap(({ reading }) => reading.sources))
  const roots = readings.flatMap(({ claims }) => claims.flatMap((claim) => claim.roots))
  return eventWords.givenBy(sources.size, countOrigins(roots))
}

/** `Killed: only The Kyiv Independent mentions it`. */
function toSilence(finding: Finding, names: Names) {
  const { label, readings } = finding
  const speaking = [...new Set(readings.flatMap(({ reading }) => reading.sources))].map((id) => names.source(id))
  return (
    <>
      <span className={styles.label}>{label}:</span> {eventWords.onlyMention(speaking)}
      <span className={styles.words}>{toSaid(finding)}</span>
    </>
  )
}
