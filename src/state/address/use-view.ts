import { useCallback, useMemo } from 'react'
import { useSearch } from 'wouter'
import { navigate } from 'wouter/use-browser-location'
import { formatIsoDay } from '../../domain/calendar-day.ts'
import { readersToday } from './readers-today.ts'
import type { DroppedParam } from './dropped-param.ts'
import { formatView, parseView, type View } from './view.ts'
import { writeAddress } from './write-address.ts'

interface UsedView {
  readonly view: View
  /** Parameters of the link that could not be used. */
  readonly dropped: readonly DroppedParam[]
  /** Puts a view into the address bar: `replace` where going back to the view before would be no use. */
  readonly setView: (view: View, options?: { replace?: boolean }) => void
}

/** The view that the address bar holds. */
export function useView(): UsedView {
  const search = useSearch()
  const { view, dropped } = useMemo(() => withoutFuture(parseView(search)), [search])
  const setView = useCallback((next: View, { replace = false } = {}) => {
    const query = formatView(next)
    writeAddress(navigate, `${location.pathname}${query ? `?${query}` : ''}${location.hash}`, { replace })
  }, [])
  return { view, dropped, setView }
}

/** A day in the future has no state of knowledge yet. */
function withoutFuture(read: ReturnType<typeof parseView>): ReturnType<typeof parseView> {
  const { view, dropped } = read
  if (view.knownOn === null || view.knownOn <= readersToday()) return read
  const future: DroppedParam = { name: 'known-on', value: formatIsoDay(view.knownOn), why: { code: 'future' } }
  return { view: { ...view, knownOn: null }, dropped: [...dropped, future] }
}
