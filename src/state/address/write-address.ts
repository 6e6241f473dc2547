/** What changes the address; the browser may refuse it. */
type Navigate<Options> = (to: string, options?: Options) => void

/** Browsers count changes over 10 to 30 s. */
const AGAIN_MS = 1000

let waiting: ReturnType<typeof setTimeout> | undefined

/**
 * Changes the address. Browsers refuse more than some 100 changes in a short time: Safari throws, others do nothing.
 * Then the change is tried again until it is done, another is asked for, or the address has changed meanwhile.
 */
export function writeAddress<Options>(navigate: Navigate<Options>, to: string, options?: Options): void {
  clearTimeout(waiting)
  const asked = new URL(to, location.href).href
  if (isDone(() => navigate(to, options), asked)) return
  const refusedAt = location.href
  waiting = setTimeout(() => {
    if (location.href === refusedAt) writeAddress(navigate, to, options)
  }, AGAIN_MS)
}

function isDone(change: () => void, asked: string): boolean {
  try {
    change()
  } catch (error) {
    if (error instanceof DOMException && error.name === 'SecurityError') return false
    throw error
  }
  return location.href === asked
}
