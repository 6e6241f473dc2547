import { useCallback, useMemo } from 'react'
import { useSearch } from 'wouter'
import { navigate } from 'wouter/use-browser-location'
import { type DroppedParam, formatView, parseView, type View } from './view.ts'

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
  const { view, dropped } = useMemo(() => parseView(search), [search])
  const setView = useCallback((next: View, { replace = false } = {}) => {
    const query = formatView(next)
    navigate(`${location.pathname}${query ? `?${query}` : ''}${location.hash}`, { replace })
  }, [])
  return { view, dropped, setView }
}
