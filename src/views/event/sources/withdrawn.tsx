import { Suspense } from 'react'
import { lazyPart } from '../../../ui/chunks/lazy-part.tsx'
import { eventWords } from '../../../words/sections/event-words.ts'
import type { WithdrawnClaimsProps } from './withdrawn-claims.tsx'

const WithdrawnClaims = lazyPart(async () => (await import('./withdrawn-claims.tsx')).WithdrawnClaims, {
  words: eventWords.withdrawnFailed,
  className: undefined,
})

/** What was said of an event by sources that were withdrawn; nothing where none was. */
export function Withdrawn({ className, ...shown }: WithdrawnClaimsProps & { className: string | undefined }) {
  if (!shown.event.withdrawn) return null
  return (
    <div className={className}>
      <Suspense fallback={null}>
        <WithdrawnClaims {...shown} />
      </Suspense>
    </div>
  )
}
