/** Under which a session keeps what was closed in it. */
const KEY = 'faultline-closed-notices'
/** So many links are kept; the oldest is forgotten. */
const MOST_KEPT = 50

/** What was closed since the page was loaded: a browser may keep nothing. */
const closed = new Set<string>()

/** Whether the notices of a link were closed in this session: of these parameters on this page. */
export function haveClosed(params: readonly string[]): boolean {
  const link = toLink(params)
  return closed.has(link) || readKept().includes(link)
}

export function closeNotices(params: readonly string[]): void {
  const link = toLink(params)
  closed.add(link)
  try {
    sessionStorage.setItem(KEY, JSON.stringify([...readKept(), link].slice(-MOST_KEPT)))
  } catch {
    // Where nothing can be kept, they stay closed as long as the page.
  }
}

const toLink = (params: readonly string[]) => [location.pathname, ...params].join('\n')

function readKept(): readonly unknown[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept : []
  } catch {
    return []
  }
}
