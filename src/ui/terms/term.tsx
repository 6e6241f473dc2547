import { type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react'
import type { MethodAnchor } from '../../words/method-anchor.ts'
import { words } from '../../words/words.ts'
import { MethodLink } from './method-link.tsx'
import styles from './term.module.css'

type TermProps = {
  /** Of terms beside each other: only one of a group is open. */
  group?: string
} & (
  | { of: keyof typeof words.ui.asks; children?: undefined }
  /** What is explained, as it stands in its place. */
  | { of: MethodAnchor; children: NonNullable<ReactNode> }
)

type Meaning = ComponentType<{ of: MethodAnchor }>

const TermMeaning = lazy(async () => ({
  default: await import('./term-meaning.tsx').then(
    ({ TermMeaning: Found }): Meaning => Found,
    (): Meaning => InMethod,
  ),
}))

/** The page of the method says the same, if the words do not come. */
function InMethod({ of }: { of: MethodAnchor }) {
  return <MethodLink to={of}>{words.ui.inMethod}</MethodLink>
}

/** A term, or the question what it means; a click shows the answer, with a link to the method. */
export function Term(props: TermProps) {
  const [isOpen, setOpen] = useState(false)
  const asks = props.children === undefined
  return (
    <details
      className={styles.term}
      name={props.group}
      data-asks={asks}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{props.children === undefined ? words.ui.asks[props.of] : props.children}</summary>
      {/* On paper a question is left out for its answer, so that is always there. */}
      {(isOpen || asks) && (
        <Suspense>
          <TermMeaning of={props.of} />
        </Suspense>
      )}
    </details>
  )
}
