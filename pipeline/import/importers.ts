import type { Importer } from './importer.ts'
import { acled } from './importers/data-sets/acled.ts'
import { ucdpGed } from './importers/data-sets/ucdp-ged.ts'
import { vetoList } from './importers/data-sets/veto-list.ts'
import { wikidata } from './importers/wikidata/wikidata.ts'
import { timelinejs2 } from './importers/timelinejs-2.ts'
import { timelinejs3 } from './importers/timelinejs-3.ts'
import { timelinejsSheet } from './importers/timelinejs-sheet.ts'

/** All importers. Of two that are equally sure of a file the first is taken. */
export const IMPORTERS: readonly Importer[] = [
  timelinejs3,
  timelinejs2,
  timelinejsSheet,
  ucdpGed,
  vetoList,
  acled,
  wikidata,
]
