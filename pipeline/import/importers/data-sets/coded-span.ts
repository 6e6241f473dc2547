/** Days of ISO 8601, as data sets write them; a time of midnight says nothing. */
const DAY = /^(\d{4}-\d{2}-\d{2})(?:[T ]00:00(?::00)?(?:\.0+)?Z?)?$/

/** The day of a cell; `null` where it is none. */
export function dayIn(cell: string): string | null {
  const [, day = ''] = DAY.exec(cell.trim()) ?? []
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : null
}

/** A span of days in EDTF: a day, a month or a year where it is one, else from day to day. */
export function spanOf(first: string, last: string): string {
  if (first === last) return first
  const [year, month] = [first.slice(0, 4), first.slice(0, 7)]
  if (first === `${year}-01-01` && last === `${year}-12-31`) return year
  if (first === `${month}-01` && last === lastDayOf(month)) return month
  return `${first}/${last}`
}

/** @param month `2024-02` */
function lastDayOf(month: string): string {
  const [year = '', number = ''] = month.split('-')
  const days = new Date(Date.UTC(Number(year), Number(number), 0)).getUTCDate()
  return `${month}-${String(days).padStart(2, '0')}`
}

/** From some days before a day to as many after it. */
export function aroundDay(day: string, days: number): string {
  const moved = (by: number) => {
    const date = new Date(`${day}T00:00:00Z`)
    date.setUTCDate(date.getUTCDate() + by)
    return date.toISOString().slice(0, 10)
  }
  return `${moved(-days)}/${moved(days)}`
}
