import type { ReactNode } from 'react'
import { type Captured, citedVersion } from './archived-version.ts'
import { toFragmentUrl } from './fragment-url.ts'

interface SourceLinkProps {
  url: string
  /** Of the source, in order of their days. */
  versions: readonly Captured[]
  /** The day of the version that is meant; `null`: any. */
  version?: string | null
  /** The words to which it leads. */
  quote?: string | null
  className?: string | undefined
  title?: string
  children: ReactNode
}

/**
 * A link to the document of a source, in a new tab. It names the archived copy, if one is known, for whoever finds the
 * document gone or changed (Robust Links, https://robustlinks.mementoweb.org/spec/).
 */
export function SourceLink(props: SourceLinkProps) {
  const { url, versions, version = null, quote = null, className, title, children } = props
  const cited = citedVersion(versions, version)
  const archived = cited?.archivedUrl ? cited : null
  return (
    <a
      href={toFragmentUrl(url, quote)}
      className={className}
      title={title}
      target="_blank"
      rel="noopener"
      data-address={url}
      data-versionurl={archived?.archivedUrl}
      data-versiondate={archived?.capturedOn}
    >
      {children}
    </a>
  )
}
