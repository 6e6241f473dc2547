import type { OpenDossier } from '../../model/open-dossier.ts'
import type { Stop } from '../../model/known-on/known-on-stops.ts'

/** So many events are named, the rest is counted. */
const MOST_NAMED = 2

/** What became public on a day, in a sentence or two: `became known: UN report, Angara and 2 more.` */
export function toChangeWords(
  { known, disputed, changed, latest }: NonNullable<Stop['change']>,
  today: OpenDossier,
): string {
  const labelOf = (id: string) => today.event(id)?.label ?? id
  const named = (ids: readonly string[]) => {
    const names = ids.slice(0, MOST_NAMED).map(labelOf)
    const more = ids.length - names.length
    return more === 0 ? names.join(' and ') : `${names.join(', ')} and ${more} more`
  }
  const sentences = [
    ...(known.length > 0 ? [`became known: ${named(known)}.`] : []),
    ...(disputed.length > 0 ? [`${known.length > 0 ? 'In' : 'in'} dispute from this day: ${named(disputed)}.`] : []),
  ]
  const words = sentences.length > 0 ? sentences.join(' ') : `new claims: ${named(changed)}.`
  // Their sources are dated to a stretch of days that ends here.
  return latest.length === changed.length ? `on this day at the latest, ${words}` : words
}
