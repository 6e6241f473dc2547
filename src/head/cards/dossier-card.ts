import { drawShareCard, CARD, CARD_INNER_PX } from '../../chart/pictures/share/share-card.ts'
import { drawOverviewAxis, drawOverviewBlocks } from '../../chart/pictures/timeline/overview.ts'
import type { Letters } from '../../chart/pictures/sheet/letters.ts'
import { brokenScale } from '../../chart/scales/broken-scale.ts'
import { type Drawing, group, text } from '../../chart/shape.ts'
import { parseIsoDay, startMsOf } from '../../domain/calendar-day.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import { countColumns, toOverviewBlocks, toOverviewColumns } from '../../views/timeline/overview/overview-blocks.ts'
import { toOverviewTicks } from '../../views/timeline/overview/overview-ticks.ts'
import { headWords } from '../../words/head-words.ts'
import { drawableOr } from './drawable.ts'
import { siteName } from '../../words/site-name.ts'

const HEADING_Y = 128
const [STRIP_TOP, STRIP_PX] = [140, 70]

/** The share picture of a dossier: its events in time, those in dispute told apart. */
export function dossierCard(dossier: OpenDossier, letters: Letters): Drawing {
  const { picture } = headWords
  const { counts, limits, axisColumns: columns, index } = dossier
  const breakDay = index.dossier.scaleBreak === null ? null : parseIsoDay(index.dossier.scaleBreak)
  const breakMs = breakDay === null ? null : startMsOf(breakDay)
  const scale = brokenScale(limits.minMs, limits.maxMs, breakMs, CARD_INNER_PX)
  const passes = new Uint8Array(dossier.events.length).fill(1)
  // Here a block is in dispute whatever the sources disagree on.
  const disputed = { ...columns, dateDisputed: columns.disputed }
  const counted = countColumns(toOverviewColumns(columns, scale), disputed, passes)
  const blocks = toOverviewBlocks(counted, STRIP_PX, STRIP_PX)
  const heading = picture.disagreed(counts.disputedEvents, counts.events)
  return drawShareCard(
    {
      mark: null,
      what: picture.dossier,
      siteName: drawableOr(siteName, letters, ''),
      title: drawableOr(dossier.title, letters, dossier.id),
      under: picture.counts(counts.events, counts.sources),
    },
    [
      text(CARD.margin, HEADING_Y, heading, {
        fill: counts.disputedEvents > 0 ? 'fault' : 'ink-2',
        size: 13,
        bold: true,
      }),
      group(
        [
          ...drawOverviewBlocks(blocks),
          ...drawOverviewAxis(scale, toOverviewTicks(scale, limits, breakMs, CARD_INNER_PX), STRIP_PX),
        ],
        { x: CARD.margin, y: STRIP_TOP },
      ),
    ],
    letters,
  )
}
