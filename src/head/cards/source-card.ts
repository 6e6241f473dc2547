import { type ClaimRow, drawClaimRows } from '../../chart/pictures/share/claim-rows.ts'
import { drawShareCard } from '../../chart/pictures/share/share-card.ts'
import type { Letters } from '../../chart/pictures/sheet/letters.ts'
import type { Drawing } from '../../chart/shape.ts'
import type { OpenSource } from '../../contract/opened/open-sources.ts'
import { saidCounts } from '../../contract/opened/said-counts.ts'
import type { SourceFileClaim } from '../../contract/source-file.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import { headWords } from '../../words/head-words.ts'
import { languageWords } from '../../words/sections/sources/language-words.ts'
import { words } from '../../words/words.ts'
import { drawableOr } from './drawable.ts'
import { siteName } from '../../words/site-name.ts'

const MOST_ROWS = 3
const NO_CLAIMS = { more: '', isDisputed: false, squares: [] }

/** The share picture of a source: what it says, and how much of it others contradict. */
export function sourceCard(dossier: OpenDossier, file: OpenSource, letters: Letters): Drawing {
  const { picture } = headWords
  const claims = file.events.flatMap((event) => event.claims)
  const counts = saidCounts(file)
  const told = [...claims.filter(isContradicted), ...claims.filter((claim) => !isContradicted(claim))]
  const body = drawClaimRows(
    claims.length === 0
      ? { ...NO_CLAIMS, heading: picture.restOnIt(file.rests.sources), rows: [{ words: picture.unread, against: '' }] }
      : {
          heading: picture.claimsOn(counts.claims, counts.events),
          more: counts.contradicted === 0 ? picture.uncontradicted : picture.contradicted(counts.contradicted),
          isDisputed: counts.contradicted > 0,
          squares: Array.from({ length: counts.claims }, (_, at) => at < counts.contradicted),
          rows: rowsOf(dossier, told, letters),
        },
    letters,
  )
  const language = file.language === null ? null : languageWords.toLanguageName(file.language)
  const outlet = drawableOr(file.outlet, letters, picture.otherName)
  return drawShareCard(
    {
      mark: null,
      what: picture.headline(picture.source, drawableOr(dossier.title, letters, dossier.id)),
      siteName: drawableOr(siteName, letters, ''),
      title: drawableOr(file.isLabel ? `[${file.title}]` : file.title, letters, picture.otherLetters(language)),
      under: words.sourceName({ ...file, outlet }),
    },
    body,
    letters,
  )
}

const isContradicted = ({ contradictedBy }: SourceFileClaim) => contradictedBy.sources > 0

/** The first of its claims. */
function rowsOf(dossier: OpenDossier, claims: readonly SourceFileClaim[], letters: Letters): ClaimRow[] {
  const { picture } = headWords
  const naming = {
    ...dossier.names.naming,
    nameOf: (id: string) => drawableOr(dossier.names.entity(id), letters, picture.otherName),
  }
  return claims.slice(0, MOST_ROWS).map((claim) => ({
    words: picture.heading(
      drawableOr(dossier.names.attribute(claim.attribute), letters, claim.attribute),
      drawableOr(words.readingWords(claim, claim.attribute, naming), letters, picture.otherAnswer),
    ),
    against: isContradicted(claim) ? picture.against(claim.contradictedBy.sources) : '',
  }))
}
