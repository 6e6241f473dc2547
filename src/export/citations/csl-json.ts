import type { CitedDate, CitedDay } from '../../words/cited.ts'
import type { Citation } from './citation.ts'
import { toCitedDay } from './cited-date.ts'

/** Citations as CSL-JSON, which Zotero and most other programs read. */
export function toCslJson(citations: readonly Citation[]): string {
  return `${JSON.stringify(citations.map(toItem), null, 2)}\n`
}

function toItem(citation: Citation) {
  const { key, type, author, title, isLabel, container, publisher, published, accessedOn, url } = citation
  const accessed = accessedOn === null ? null : toCitedDay(accessedOn)
  return {
    id: key,
    type,
    title: isLabel ? `[${title}]` : title,
    ...(author !== null && { author: [{ literal: author }] }),
    ...(container !== null && { 'container-title': container }),
    ...(publisher !== null && { publisher }),
    ...(published && { issued: toCslDate(published) }),
    ...(accessed && { accessed: { 'date-parts': [toParts(accessed)] } }),
    ...(url !== null && { URL: url }),
    ...(citation.archivedUrl !== null && { archive_location: citation.archivedUrl }),
    ...(citation.language !== null && { language: citation.language }),
    ...(citation.note !== null && { note: citation.note }),
  }
}

function toCslDate({ from, to, isCirca }: CitedDate) {
  return {
    'date-parts': [toParts(from), ...(to ? [toParts(to)] : [])],
    ...(isCirca && { circa: true }),
  }
}

function toParts({ year, month, dayOfMonth }: CitedDay): number[] {
  return [year, ...(month === undefined ? [] : [month]), ...(dayOfMonth === undefined ? [] : [dayOfMonth])]
}
