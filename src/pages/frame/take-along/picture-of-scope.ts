import type { Letters } from '../../../chart/pictures/sheet/letters.ts'
import type { Drawing } from '../../../chart/shape.ts'
import { type CalendarDay, civilOf, DAY_MS } from '../../../domain/calendar-day.ts'
import { withoutIsolate } from '../../../domain/text-direction.ts'
import type { OpenDossier } from '../../../model/open-dossier.ts'
import type { Gathered } from '../../../model/take-along/gather.ts'
import type { Pictured } from '../../../model/take-along/pictured.ts'
import type { ViewWindow } from '../../../state/address/view.ts'
import { drawComparison } from '../../../views/compare-sources/comparison-drawing.ts'
import { drawDisagreements } from '../../../views/disagreements/disagreements-drawing.ts'
import { type Finding, toFindings } from '../../../views/event/findings/finding.ts'
import { toNames } from '../../../views/event/names.ts'
import { drawFinding } from '../../../views/event/pictures/finding-drawing.ts'
import { drawCitations } from '../../../views/sources/citation-shapes.ts'
import { toSourceNames } from '../../../views/sources/source-names.ts'
import { drawTimeline } from '../../../views/timeline/drawing/timeline-drawing.ts'
import { compareSourcesWords } from '../../../words/sections/compare/compare-sources-words.ts'
import { pictureWords } from '../../../words/sections/take-along/picture-words.ts'
import { words } from '../../../words/words.ts'
import { type DrawnSheet, drawnSheet, PAGE_PX, PLAIN_MARK, stack } from './drawn-sheet.ts'

export interface AskedPicture {
  readonly dossier: OpenDossier
  /** What the dossier opens on. */
  readonly opening: ViewWindow
  /** The event that is open. */
  readonly selected: string | null
  readonly gathered: Gathered
}

type Draw = (letters: Letters) => Drawing

const COLUMN_PX = 640

/** What draws a picture of what was gathered: a sheet with legend and where it is from. */
export async function pictureOfScope(asked: AskedPicture): Promise<Draw> {
  const pictured = await asked.gathered.pictured()
  if (pictured.what === 'map') return (await import('./picture-of-places.ts')).pictureOfPlaces(asked, pictured)
  return (letters) => {
    switch (pictured.what) {
      case 'event':
        return drawEvent(asked, pictured, letters)
      case 'source':
        return drawSource(asked, pictured, letters)
      case 'timeline':
        return drawWindow(asked, pictured, letters)
      case 'disagreements':
        return drawListed(asked, pictured, letters)
      case 'comparison':
        return drawCompared(asked, pictured, letters)
    }
  }
}

const yearOf = (day: CalendarDay) => civilOf(day).year

type Of<What extends Pictured['what']> = Extract<Pictured, { readonly what: What }>

function drawWindow(
  asked: AskedPicture,
  { selection, unshown, days, window, isWhole }: Of<'timeline'>,
  letters: Letters,
): Drawing {
  const { dossier, opening, selected } = asked
  const openingMs = (opening.to + 1 - opening.from) * DAY_MS
  const [lane] = dossier.lanes
  const body = drawTimeline({ selection, unshown, window, openingMs, selected }, PAGE_PX)
  return drawnSheet(asked, letters, {
    title: withoutIsolate(dossier.title),
    under: isWhole
      ? words.timeline.yearRange(yearOf(days.from), yearOf(days.to))
      : pictureWords.timelineUnder(days.from, days.to),
    body,
    signs: [
      'stands',
      'ghost',
      'fault',
      'tick',
      'span',
      ...(body.hasBars ? (['bar'] as const) : []),
      ...(selection.leftOut === null ? [] : (['dot'] as const)),
      ...(unshown === null ? [] : (['missing'] as const)),
    ],
    mark: lane ?? PLAIN_MARK,
  })
}

function drawEvent(asked: AskedPicture, { event, attribute }: Of<'event'>, letters: Letters): Drawing {
  const { dossier } = asked
  const names = toNames(dossier, event)
  const mark = dossier.markOf(event.kind)
  const findings = toFindings(dossier, event, names)
  const disputed = findings.filter(({ level }) => level === 'disagree')
  const named = findings.filter((finding) => finding.attribute === attribute)
  const shown = attribute !== null ? named : disputed.length > 0 ? disputed : findings
  const listed = dossier.event(event.id)
  const under = pictureWords.eventUnder(
    event.date === null ? '' : words.formatEdtf(event.date),
    listed ? words.supportWords(listed.sources.length, listed.origins) : '',
  )
  return drawnSheet(asked, letters, {
    title: withoutIsolate(event.title),
    under: attribute === null && disputed.length === 0 ? pictureWords.noDispute(under) : under,
    body: stack(
      shown.map((finding) => drawFinding(finding, { mark, names, letters }, COLUMN_PX)),
      COLUMN_PX,
    ),
    signs: signsOf(shown),
    mark,
  })
}

function signsOf(findings: readonly Finding[]): DrawnSheet['signs'] {
  const standings = new Set(findings.flatMap(({ readings }) => readings.map(({ reading }) => reading.standing)))
  if (!findings.some(({ level }) => level === 'disagree')) return []
  return ['stands', 'ghost', 'fault', ...(standings.has('other') ? (['other'] as const) : [])]
}

function drawSource(asked: AskedPicture, { file }: Of<'source'>, letters: Letters): Drawing {
  const names = toSourceNames(asked.dossier, file)
  return drawnSheet(asked, letters, {
    title: pictureWords.citations(withoutIsolate(file.outlet)),
    under: file.title,
    body: drawCitations(file, names, letters, COLUMN_PX),
    signs: ['read', 'unread'],
    mark: PLAIN_MARK,
  })
}

function drawListed(asked: AskedPicture, listed: Of<'disagreements'>, letters: Letters): Drawing {
  const { dossier } = asked
  return drawnSheet(asked, letters, {
    title: withoutIsolate(dossier.title),
    under: pictureWords.disagreementsUnder(listed.points.length),
    body: drawDisagreements(listed, { dossier, letters }, PAGE_PX),
    signs: listed.points.length === 0 ? [] : ['stands', 'ghost', 'other', 'fault'],
    mark: PLAIN_MARK,
  })
}

function drawCompared(asked: AskedPicture, { compared, comparison }: Of<'comparison'>, letters: Letters): Drawing {
  const { dossier } = asked
  const { shared, part, alike, only } = comparison
  const told = { sources: compared.length, shared: shared.length, parted: part.length, alike: alike.length }
  return drawnSheet(asked, letters, {
    title: compareSourcesWords.title(compared.length),
    under: compareSourcesWords.headline(told).join(''),
    body: drawComparison(comparison, compared, { dossier, letters }, PAGE_PX),
    signs: part.length === 0 ? [] : ['fault'],
    notDrawn: pictureWords.comparisonNotDrawn(alike.length, only.length),
    mark: PLAIN_MARK,
  })
}
