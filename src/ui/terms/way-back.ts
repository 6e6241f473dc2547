/** What an entry of the browser's history holds for a page that can be opened from anywhere: where the reader was. */
interface CameFrom {
  readonly cameFrom: string
}

/** To be kept with the next entry of the history. */
export function wayBack(): CameFrom {
  return { cameFrom: location.pathname + location.search + location.hash }
}

/** The address within the app from which the reader came to this entry of the history; `null` where that is not known. */
export function cameFrom(): string | null {
  const from = (history.state as Partial<CameFrom> | null)?.cameFrom
  const base = import.meta.env.BASE_URL
  if (typeof from !== 'string' || !/^\/(?!\/)/.test(from)) return null
  return from.startsWith(base) ? from.slice(base.length - 1) : null
}
