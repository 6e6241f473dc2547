import { DISCREPANCY_KINDS } from '../../../src/domain/compare/discrepancy.ts'
import type { DiscrepancyOfEvent, StateReport } from './build-state-report.ts'

/** Rows of one section before the rest is only counted. */
const MOST_ROWS = 20

/** The state of a dossier as text: a section each, with its count, the longest cut short and said so. */
export function formatStateReport(id: string, report: StateReport): string {
  const { counts, largestSpreads } = report
  const kinds = DISCREPANCY_KINDS.map((kind) => `${counts.discrepancies[kind]} ${kind}`).join(', ')
  const heading = [
    `${id}: ${counts.events} events, ${counts.sources} sources (${counts.unreadSources} unread), ${counts.claims} claims`,
    `  ${counts.disputedEvents} disputed events, ${counts.dateDisputedEvents} of them about the date`,
    `  discrepancies: ${kinds}`,
  ]
  return [
    ...heading,
    ...section('Disagreements without assessment', report.unassessed.map(formatDiscrepancy)),
    ...section('Disagreements that the editors left open', report.leftOpen.map(formatDiscrepancy)),
    ...section('Largest spreads of dates', largestSpreads.days.map(formatDiscrepancy)),
    ...section('Largest spreads of quantities', largestSpreads.ratios.map(formatDiscrepancy)),
    ...section(
      'Sources of which it is not stated where they have it from',
      report.unstatedLineage.map(({ source, claims }) => `${source}: ${claims} ${claims === 1 ? 'claim' : 'claims'}`),
    ),
    ...section(
      'Single points of failure: without these nothing is left of an event',
      report.singlePoints.map(
        ({ without, events, claims }) =>
          `${events} ${events === 1 ? 'event' : 'events'}  ${without} (${claims} ${claims === 1 ? 'claim' : 'claims'})`,
      ),
    ),
    ...section('Events with one source', report.eventsWithOneSource),
    ...section('Sources that were read and never claimed from', report.sourcesWithoutClaim),
    ...section(
      'Readings whose origins nobody here has read',
      report.readingsWithoutReadOrigin.map(
        ({ event, attribute, reading, origins }) => `${event}#${attribute}: ${reading} (${origins.join(', ')})`,
      ),
    ),
    ...section(
      'Outlets against the reading that stands',
      report.outlets
        .filter(({ against }) => against > 0)
        .map(({ outlet, against, assessed }) => `${against} of ${assessed}  ${outlet}`),
    ),
    '',
  ].join('\n')
}

function formatDiscrepancy({ event, attribute, kind, reason }: DiscrepancyOfEvent): string {
  return `${event}#${attribute}: ${kind}, ${reason}`
}

function section(title: string, rows: readonly string[]): string[] {
  const shown = rows.slice(0, MOST_ROWS).map((row) => `  ${row}`)
  const rest = rows.length > MOST_ROWS ? [`  … and ${rows.length - MOST_ROWS} more (--json has all)`] : []
  return ['', `${title}: ${rows.length}`, ...shown, ...rest]
}
