/** A text of at most so many characters, cut between words. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most - 1)
  const end = cut.lastIndexOf(' ')
  return `${cut.slice(0, end > 0 ? end : cut.length).replace(/[\s,;:.]+$/, '')}…`
}
