const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/** The month (1–12) of an English name, whole or cut after its third letter or later (`Sept.`); `null` of any other text. */
export function monthNamed(text: string): number | null {
  const name = text.trim().toLowerCase().replace(/\.$/, '')
  if (name.length < 3) return null
  const place = MONTHS.findIndex((month) => month.startsWith(name))
  return place < 0 ? null : place + 1
}
