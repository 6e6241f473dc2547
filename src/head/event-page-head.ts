import type { PublishedEvent, PublishedReading } from '../contract/event-file.ts'
import { leadingDispute } from '../model/disagreements/leading-dispute.ts'
import type { OpenDossier } from '../model/open-dossier.ts'
import { headWords } from '../words/head-words.ts'
import { comparisonWords } from '../words/sections/compare/comparison-words.ts'
import { words } from '../words/words.ts'
import { isoDateOf } from './iso-date-of.ts'
import type { JsonLd, PageHead, ToUrl } from './page-head.ts'
import { shorten } from './shorten.ts'
import { sourceAddress, sourceMention } from './source-graph.ts'

/** Previews show about as much. */
const MOST_CHARACTERS = 300

/** The head of an event's page, or of its comparison. */
export function eventPageHead(
  dossier: OpenDossier,
  event: PublishedEvent,
  { isComparison, toUrl }: { readonly isComparison: boolean; readonly toUrl: ToUrl },
): PageHead {
  const title = isComparison ? comparisonWords.tabTitle(event.title) : event.title
  return {
    title: words.frame.tabTitle(title, null),
    description: shorten(`${disputeOf(dossier, event)} ${event.summary}`, MOST_CHARACTERS),
    type: 'article',
    graph: isComparison ? [] : eventGraph(dossier, event, toUrl),
  }
}

/** The dispute in a sentence; of an event without one, its date and support. */
export function disputeOf(dossier: OpenDossier, event: PublishedEvent): string {
  const listed = dossier.event(event.id)
  const disputes = event.discrepancies.filter(({ level }) => level === 'disagree')
  const first = leadingDispute(event)
  if (!first) {
    const support = listed ? words.supportWords(listed.sources.length, listed.origins) : ''
    return headWords.undisputed(event.date === null ? null : words.formatEdtf(event.date), support)
  }
  const answers = first.readings.map((reading) => answerOf(dossier, first.attribute, reading))
  return headWords.disputed(dossier.names.attribute(first.attribute), answers, disputes.length - 1)
}

const answerOf = (dossier: OpenDossier, attribute: string, reading: PublishedReading) =>
  words.readingWords(reading, attribute, dossier.names.naming)

/** The event, and a claim for each answer that sources give, with the sources that it appears in. */
function eventGraph(dossier: OpenDossier, event: PublishedEvent, toUrl: ToUrl): JsonLd[] {
  const id = toUrl(`/${encodeURIComponent(dossier.id)}/events/${encodeURIComponent(event.id)}`)
  const known = new Set(event.sources.map((source) => source.id))
  const findings = [...event.discrepancies, ...event.agreements]
  const cited = new Set(findings.flatMap(({ readings }) => readings.flatMap(({ sources }) => sources)))
  const { names } = dossier
  const places = event.places.map((place) => ({ '@type': 'Place' as const, name: names.place(place) }))
  const startDate = event.dateLeftOpen ? null : isoDateOf(event.date)
  const told: JsonLd = {
    '@type': 'Event',
    '@id': id,
    url: id,
    name: event.title,
    description: event.summary,
    ...(startDate !== null && { startDate }),
    ...(places.length > 0 && { location: places }),
    ...(event.actors.length > 0 && {
      about: event.actors.map((actor) => ({ '@type': 'Thing', name: names.entity(actor) })),
    }),
  }
  const claims = findings.flatMap(({ attribute, readings }) =>
    readings.map((reading, place): JsonLd => ({
      '@type': 'Claim',
      '@id': `${id}#${encodeURIComponent(attribute)}-${place + 1}`,
      text: `${names.attribute(attribute)}: ${answerOf(dossier, attribute, reading)}`,
      about: { '@id': id },
      appearance: reading.sources
        .filter((source) => known.has(source))
        .map((source) => ({ '@id': sourceAddress(dossier.id, source, toUrl) })),
    })),
  )
  const articles = event.sources.filter((source) => cited.has(source.id))
  return [told, ...claims, ...articles.map((source) => sourceMention(dossier.id, source, toUrl))]
}
