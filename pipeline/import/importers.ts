import type { Importer } from './importer.ts'
import { acled } from './importers/data-sets/acled.ts'
import { ucdpGed } from './importers/data-sets/ucdp-ged.ts'
import { vetoList } from './importers/data-sets/veto-list.ts'
import { autoArchiver } from './importers/references/auto-archiver.ts'
import { bibtex } from './importers/references/bibtex.ts'
import { claimReview } from './importers/references/claim-review.ts'
import { csl } from './importers/references/csl.ts'
import { table } from './importers/table.ts'
import { timelinejs2 } from './importers/timelinejs-2.ts'
import { timelinejs3 } from './importers/timelinejs-3.ts'
import { timelinejsSheet } from './importers/timelinejs-sheet.ts'
import { wikidata } from './importers/wikidata/wikidata.ts'
import { workbook } from './importers/workbook.ts'

/** All importers. Of two that are equally sure of a file the first is taken. */
export const IMPORTERS: readonly Importer[] = [
  timelinejs3,
  timelinejs2,
  timelinejsSheet,
  ucdpGed,
  vetoList,
  acled,
  wikidata,
  claimReview,
  autoArchiver,
  bibtex,
  csl,
  workbook,
  table,
]
