import { onceOf } from './once-of.ts'

/** What gathers reports. */
interface Reports<Report> {
  readonly add: (report: Report) => void
  /** @returns what is made, and what is reported meanwhile */
  readonly noting: <T>(make: () => T) => { readonly value: T; readonly said: readonly Report[] }
}

/** As {@link onceOf}, of what reports problems: they are reported each time. */
export function reportedOnceOf<T>() {
  const once = onceOf<{ readonly value: T; readonly said: readonly unknown[] }>()
  return <Report>(of: readonly object[], reports: Reports<Report>, make: () => T): T => {
    let isNew = false
    const { value, said } = once(of, () => {
      isNew = true
      return reports.noting(make)
    })
    if (!isNew) for (const report of said as readonly Report[]) reports.add(report)
    return value
  }
}
