import { slugOf } from '../../../command/make/source/source-id.ts'
import { quoted } from '../../../problem.ts'
import type { ImportContext } from '../../importer.ts'
import type { InputFile } from '../../input/input-file.ts'
import type { TableRow } from '../../input/table-of.ts'

const LONGEST_NAME = 30
/** With the name of the data set it is an id of at most 80 letters. */
const LONGEST_ID = 45
/** What the name of a file says of one release, and not of the data set. */
const OF_A_RELEASE =
  /^(?:v?\d+[a-z]?|v|ver|version|rel|release|rev|final|new|old|latest|updated?|copy|q[1-4]|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*)$/

/** The name of the data set of which a file is a release: its own name without dates and versions, `GEDEvent_v23_1.csv` → gedevent. */
export function dataSetOf({ stem }: InputFile): string {
  const parts = slugOf(stem, 200).split('-')
  while (OF_A_RELEASE.test(parts.at(-1) ?? '')) parts.pop()
  while (OF_A_RELEASE.test(parts[0] ?? '')) parts.shift()
  return slugOf(parts.join('-') || stem, LONGEST_NAME) || 'table'
}

/** Keeps the ids that a table gives its events, so that another release of it is known to tell of the same ones. */
export class OwnIds {
  readonly #dataSet: string
  readonly #context: ImportContext
  /** As they are written, by what becomes of them in an id. */
  readonly #written = new Map<string, string>()

  /** @param dataSet the same name in each release */
  constructor(dataSet: string, context: ImportContext) {
    this.#dataSet = slugOf(dataSet, LONGEST_NAME) || 'table'
    this.#context = context
  }

  /** The id of a new event; `null` (and a note) where that of the table cannot be kept. */
  next(written: string, { entry }: TableRow): string | null {
    if (written === '') return null
    const id = slugOf(written, LONGEST_ID + 1)
    const same = this.#written.get(id)
    const why =
      id === ''
        ? 'has no Latin letter and no digit'
        : slugOf(written, written.length).length > LONGEST_ID
          ? `has more than ${LONGEST_ID} letters`
          : same !== undefined
            ? `is written as an id like ${quoted(same)}`
            : null
    if (why !== null) {
      entry.note(`its id ${quoted(written)} ${why}, and is not kept`)
      return null
    }
    this.#written.set(id, written)
    return this.#context.ids.ownEvent({ dataSet: this.#dataSet, id: written })
  }

  /** Tells that ids were kept. */
  report(column: string | undefined): void {
    if (this.#written.size === 0) return
    this.#context.report.remark(
      `The ids in “${column}” are kept, as those of the data set “${this.#dataSet}”: by them another release of it finds its events.`,
    )
  }
}
