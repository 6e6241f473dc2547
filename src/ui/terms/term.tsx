import { type ReactNode, useState } from 'react'
import type { MethodAnchor } from '../../words/method-anchor.ts'
import { words } from '../../words/words.ts'
import { Chunk, useLateChunk } from '../chunk.ts'
import { MethodLink } from './method-link.tsx'
import styles from './term.module.css'
import { usePrinting } from '../use-printing.ts'

type TermProps = {
  /** Of terms beside each other: only one of a group is open. */
  group?: string
} & (
  | { of: keyof typeof words.ui.asks; children?: undefined }
  /** What is explained, as it stands in its place. */
  | { of: MethodAnchor; children: NonNullable<ReactNode> }
)

const meanings = new Chunk(() => import('./term-meaning.tsx'), { isLate: true })

/** A term, or the question what it means; a click shows the answer, with a link to the method. */
export function Term(props: TermProps) {
  const { of } = props
  const [isOpen, setOpen] = useState(false)
  const printing = usePrinting()
  const { module, failed } = useLateChunk(meanings)
  return (
    <details
      className={styles.term}
      name={props.group}
      data-asks={props.children === undefined}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{props.children === undefined ? words.ui.asks[props.of] : props.children}</summary>
      {module && (isOpen || printing) && <module.TermMeaning of={of} />}
      {failed && <MethodLink to={of}>{words.ui.inMethod}</MethodLink>}
    </details>
  )
}
