import type { OpenEvent } from '../../../../contract/opened/open-event.ts'
import type { Links } from '../../../../state/address/use-links.ts'
import styles from './compare-blocks.module.css'
import { FindingSection } from '../../findings/finding-section.tsx'
import { Agreements, Silences } from '../../findings/quiet-findings.tsx'
import type { EventMark } from '../../../../model/dossier-names.ts'
import type { Finding } from '../../findings/finding.ts'
import type { Names } from '../../names.ts'

interface CompareBlocksProps {
  event: OpenEvent
  mark: EventMark
  findings: readonly Finding[]
  names: Names
  links: Links
  attribute: string | null
}

/** The comparison without columns, for narrow screens and paper: a block for each attribute, its readings stacked. */
export function CompareBlocks({ event, mark, findings, names, links, attribute }: CompareBlocksProps) {
  const ofLevel = (level: Finding['level']) => findings.filter((finding) => finding.level === level)
  const [silences, agreed] = [ofLevel('silent'), ofLevel('agree')]
  return (
    <div className={styles.blocks}>
      {[...ofLevel('disagree'), ...ofLevel('differ')].map((finding) => (
        <div key={finding.attribute} className={styles.block}>
          <FindingSection
            {...{ finding, mark, names }}
            href={links.compare(event.id, finding.attribute)}
            named={finding.attribute === attribute}
            level={3}
            foldsWhy
          />
        </div>
      ))}
      {agreed.length > 0 && (
        <div className={styles.quiet}>
          <Agreements findings={agreed} {...{ names, attribute }} />
        </div>
      )}
      {silences.length > 0 && (
        <div className={styles.quiet}>
          <Silences findings={silences} {...{ names, attribute }} />
        </div>
      )}
    </div>
  )
}
