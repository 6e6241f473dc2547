import { useSyncExternalStore } from 'react'

const EVENTS = ['hashchange', 'popstate', 'pushState', 'replaceState'] as const

function subscribe(onChange: () => void): () => void {
  for (const name of EVENTS) addEventListener(name, onChange)
  return () => {
    for (const name of EVENTS) removeEventListener(name, onChange)
  }
}

/** What stands behind `#` in the address bar, decoded; `null` where there is nothing or nothing that can be decoded. */
export function useHash(): string | null {
  const hash = useSyncExternalStore(subscribe, () => location.hash)
  if (hash.length < 2) return null
  try {
    return decodeURIComponent(hash.slice(1))
  } catch {
    return null
  }
}
