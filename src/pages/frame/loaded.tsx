import type { ReactNode } from 'react'
import { DataError } from '../../data/data-error.ts'
import { NotInExcerpt } from '../../model/queries/not-in-excerpt.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import { lazyPart } from '../../ui/chunks/lazy-part.tsx'
import { words } from '../../words/words.ts'
import { DataErrorPage } from './late-trouble.tsx'
import styles from './messages/message-page.module.css'
import { LoadingPage } from './messages/loading-page.tsx'
import { useNewTry } from './messages/use-new-try.ts'

const NotInExcerptPage = lazyPart(async () => (await import('./excerpt/not-in-excerpt-page.tsx')).NotInExcerptPage, {
  words: words.problems.eventPanelFailed,
  className: styles.message,
})

/** What a page waits for. */
interface Awaited<T> {
  readonly data: T | undefined
  readonly error: Error | null
  readonly refetch: () => unknown
}

interface LoadedProps<A, B> {
  /** What the page cannot do without, one or two things. */
  from: readonly [Awaited<A>] | readonly [Awaited<A>, Awaited<B>]
  /** That it is on its way. */
  loading: string
  /** The dossier that is open already, for the header. */
  dossier?: OpenDossier | undefined
  /** The name of what is shown, for the page that says why it is not shown. */
  named?: string
  /** Shown in place of what does not exist. */
  missing?: ReactNode
  children: (first: A, second: B) => ReactNode
}

/** A page when its data is there; until then, that the data is on its way, or why it did not come. */
export function Loaded<A, B = undefined>(props: LoadedProps<A, B>) {
  const { from, loading, dossier, named = '', missing, children } = props
  useNewTry(from)
  const failed = from.find(({ error }) => error !== null)
  if (failed?.error) {
    const { error } = failed
    if (dossier && error instanceof NotInExcerpt)
      return <NotInExcerptPage dossier={dossier} what={named} from={error.from} />
    if (missing !== undefined && error instanceof DataError && error.kind === 'missing') return missing
    const retry = () => {
      for (const query of from) if (query.error !== null) void query.refetch()
    }
    return <DataErrorPage error={error} onRetry={retry} dossier={dossier} />
  }
  const [first, second] = from
  if (first.data === undefined || (second && second.data === undefined))
    return <LoadingPage loading={loading} {...(dossier && { dossier })} />
  return children(first.data, second?.data as B)
}
