import { watchRelease } from '../data/release/watch-release.ts'
import { followOneStops } from '../ui/focus/one-stop.ts'

/** Safari cannot say when it is idle, ms. */
const LATER_MS = 1500
/** So long a busy browser is waited for, ms. */
const AT_THE_LATEST_MS = 5000

followOneStops(document)
watchRelease(`${import.meta.env.BASE_URL}data`, (run) => {
  if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: AT_THE_LATEST_MS })
  else setTimeout(run, LATER_MS)
})
