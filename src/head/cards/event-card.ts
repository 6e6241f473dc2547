import { drawAnswers } from '../../chart/pictures/share/answers.ts'
import { drawShareCard } from '../../chart/pictures/share/share-card.ts'
import type { Letters } from '../../chart/pictures/sheet/letters.ts'
import type { Drawing } from '../../chart/shape.ts'
import type { PublishedDiscrepancy, PublishedEvent } from '../../contract/event-file.ts'
import { openEvent, type OpenEvent } from '../../contract/opened/open-event.ts'
import { leadingDispute } from '../../model/disagreements/leading-dispute.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import { type Finding, toFindings } from '../../views/event/findings/finding.ts'
import { type Names, toNames } from '../../views/event/names.ts'
import { headWords } from '../../words/head-words.ts'
import { words } from '../../words/words.ts'
import { drawableOr } from './drawable.ts'
import { toDrawnDate, toDrawnDispute } from './drawn-dispute.ts'
import { siteName } from '../../words/site-name.ts'

/** The share picture of an event: its date, and the dispute that its page tells first. */
export function eventCard(dossier: OpenDossier, published: PublishedEvent, letters: Letters): Drawing {
  const event = openEvent(published)
  const { picture } = headWords
  const mark = dossier.markOf(event.kind)
  const names = toDrawableNames(toNames(dossier, event), letters)
  const findings = toFindings(dossier, event, names)
  const dispute = leadingDispute(published)
  const finding = findings.find(({ attribute }) => attribute === dispute?.attribute) ?? null
  const isOfDate = finding?.attribute === event.placedBy
  const date = event.date === null ? picture.undated : words.formatEdtf(event.date)
  const listed = dossier.event(event.id)
  const support = listed ? [words.supportWords(listed.sources.length, listed.origins)] : []
  const lane = dossier.names.lanes.get(dossier.names.kinds.get(event.kind)?.lane ?? '')?.label ?? mark.kindLabel
  return drawShareCard(
    {
      mark,
      what: picture.headline(drawableOr(lane, letters, picture.event), drawableOr(dossier.title, letters, dossier.id)),
      siteName: drawableOr(siteName, letters, ''),
      title: drawableOr(
        event.title,
        letters,
        picture.untitled(drawableOr(mark.kindLabel, letters, picture.event), date),
      ),
      under: picture.under([...(finding !== null && !isOfDate ? [date] : []), ...support]),
    },
    drawnOf(finding, dispute, { dossier, event, names, letters }),
    letters,
  )
}

interface Known {
  readonly dossier: OpenDossier
  readonly event: OpenEvent
  readonly names: Names
  readonly letters: Letters
}

function drawnOf(
  finding: Finding | null,
  dispute: PublishedDiscrepancy | null,
  { dossier, event, names, letters }: Known,
) {
  const mark = dossier.markOf(event.kind)
  const others = event.discrepancies.filter(({ level }) => level === 'disagree').length - 1
  const drawn =
    finding && dispute
      ? toDrawnDispute(finding, dispute, { mark, names, letters, others })
      : toDrawnDate(event, { mark, names, letters, others })
  return drawn ? drawAnswers(drawn, letters) : []
}

/** Names as they can be drawn. */
function toDrawableNames(names: Names, letters: Letters): Names {
  const name = (said: string) => drawableOr(said, letters, headWords.picture.otherName)
  return { ...names, source: (id) => name(names.source(id)), nameOf: (id) => name(names.nameOf(id)) }
}
