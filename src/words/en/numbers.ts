/** `1,500.125`: thousands separated by commas. Written out, for `toLocaleString` differs between machines. */
export function groupDigits(n: number): string {
  const [whole = '', fraction] = String(n).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

/** `124`, `100,000`. */
export function formatCount(n: number): string {
  return groupDigits(n)
}

/** `1 source`, `2 sources`. */
export function count(n: number, noun: string): string {
  return `${formatCount(n)} ${noun}${n === 1 ? '' : 's'}`
}
