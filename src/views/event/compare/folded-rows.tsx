import { type ReactNode, useState } from 'react'
import fold from '../../../ui/fold.module.css'
import { eventWords } from '../../../words/sections/event-words.ts'
import type { Finding } from '../findings/finding.ts'
import styles from './folded-rows.module.css'

interface FoldedRowsProps {
  /** Attributes that only some of the sources mention. */
  findings: readonly Finding[]
  /** The attribute that the address names. */
  attribute: string | null
  columnCount: number
  children: (finding: Finding) => ReactNode
}

/** The last rows of a table in one line: what only some of the sources mention. It is open if the address names one of them. */
export function FoldedRows({ findings, attribute, columnCount, children }: FoldedRowsProps) {
  const [asked, setAsked] = useState<boolean | null>(null)
  if (findings.length === 0) return null
  const isOpen = asked ?? findings.some((finding) => finding.attribute === attribute)
  return (
    <tbody>
      <tr>
        <td colSpan={columnCount} className={styles.line}>
          <button type="button" className={fold.summary} aria-expanded={isOpen} onClick={() => setAsked(!isOpen)}>
            <FoldedLine findings={findings} />
          </button>
        </td>
      </tr>
      {isOpen && findings.map(children)}
    </tbody>
  )
}

function FoldedLine({ findings }: Pick<FoldedRowsProps, 'findings'>) {
  return (
    <span>
      <b>{eventWords.saidBySome(findings.length)}</b> {findings.map(({ label }) => label).join(', ')}
    </span>
  )
}
