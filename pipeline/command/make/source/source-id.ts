/** Letters of an id that are taken from an outlet, and from an address, at most. */
const LONGEST_OUTLET = 50
const LONGEST_WORDS = 40

/**
 * The id of a source: its outlet and its day, or where no day is known, words of its address.
 * @param published EDTF: a day, a month, a year or an interval of days
 * @param isTaken whether another source has an id, or had it
 */
export function sourceIdOf(
  {
    outlet,
    url,
    published,
  }: { readonly outlet: string; readonly url: string | null; readonly published: string | null },
  isTaken: (id: string) => boolean,
): string {
  const ofHost = url === null ? '' : slugOf(nameOfHost(url), LONGEST_OUTLET)
  const name = url !== null && outlet === hostOf(url) ? ofHost : slugOf(outlet, LONGEST_OUTLET) || ofHost
  const rest = published?.split('/')[0] ?? (url === null ? '' : wordsOfAddress(url))
  const base = [name || 'source', rest].filter((part) => part !== '').join('-')
  for (let count = 1; ; count++) {
    const id = count === 1 ? base : `${base}-${count}`
    if (!isTaken(id)) return id
  }
}

/** The host of an address without “www.”, as the name of an outlet that is not known otherwise. */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '')
}

/** The last part of the path of an address, as words; “” where it has none. */
export function wordsOfAddress(url: string): string {
  const last =
    new URL(url).pathname
      .split('/')
      .filter((part) => part !== '')
      .at(-1) ?? ''
  return slugOf(decoded(last.replace(/\.[a-z]{2,5}$/i, '')), LONGEST_WORDS)
}

/** Parts of hosts under a country that stand for a sort of holder: bbc.co.uk, pravda.com.ua. */
const SORTS = new Set(['ac', 'co', 'com', 'edu', 'go', 'gob', 'gov', 'ne', 'net', 'or', 'org'])

/** A host without its country and sort: kyivindependent.com → kyivindependent, bbc.co.uk → bbc, news.un.org → news-un. */
function nameOfHost(url: string): string {
  const labels = hostOf(url).split('.')
  const rest = labels.slice(0, -1)
  const isSort = rest.length > 1 && labels.at(-1)?.length === 2 && SORTS.has(rest.at(-1) ?? '')
  const name = isSort ? rest.slice(0, -1) : rest
  return (name.length > 0 ? name : labels).join('-')
}

/** A text as a part of an id: a–z, 0–9 and single hyphens, cut between words; “” where it has no such letter. */
export function slugOf(text: string, longest: number): string {
  const whole = text
    .replace(/[ÆæŒœØøŁłĐđÐðÞþßıẞ]/g, (letter) => LATIN.get(letter) ?? letter)
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (whole.length <= longest) return whole
  const cut = whole.slice(0, longest + 1)
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : whole.slice(0, longest)
}

/** Latin letters that Unicode does not take apart. */
const LATIN = new Map(
  ['Æae', 'æae', 'Œoe', 'œoe', 'Øo', 'øo', 'Łl', 'łl', 'Đd', 'đd', 'Ðd', 'ðd', 'Þth', 'þth', 'ßss', 'ẞss', 'ıi'].map(
    (pair) => [pair.charAt(0), pair.slice(1)] as const,
  ),
)

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
