export const MOVED_SORTS = ['event', 'source'] as const
/** What has an id that links lead to, and a dossier of its own. */
export type MovedSort = (typeof MOVED_SORTS)[number]

type SortOfId = MovedSort | 'dossier'

export interface IdChange {
  readonly sort: SortOfId
  readonly from: string
  readonly to: string
  /** Whether links to `from` lead to it in future: `from` joins its former ids. */
  readonly wasPublished: boolean
}

/** Keys from the top of a file; `*` is each item of a list. */
export type Pattern = readonly string[]

/**
 * Where the files of a dossier write ids, by the name of the file or of its folder; `source` is every file of a source, `sources` and
 * `claims` are the lists of all.
 */
const PLACES: Readonly<Record<SortOfId, Readonly<Record<string, readonly Pattern[]>>>> = {
  dossier: { dossier: [['id']] },
  event: {
    dossier: [['opening', 'event']],
    events: [['*', 'id']],
    assessments: [['*', 'event']],
    sources: [['*', 'lineage', '*', 'events', '*']],
    claims: [['*', 'event']],
    source: [
      ['claims', '*', 'event'],
      ['lineage', '*', 'events', '*'],
    ],
  },
  source: {
    dossier: [['example', 'sources', '*']],
    assessments: [['*', 'basis', '*']],
    sources: [
      ['*', 'id'],
      ['*', 'cites', '*'],
      ['*', 'lineage', '*', 'cites', '*'],
    ],
    claims: [
      ['*', 'source'],
      ['*', 'cites', '*'],
    ],
    source: [['id'], ['cites', '*'], ['claims', '*', 'cites', '*'], ['lineage', '*', 'cites', '*']],
  },
}

/** Where a file of a dossier writes ids of a sort, in the items of its list, or in the map that it is. */
export function placesOf(sort: SortOfId, path: string): readonly Pattern[] {
  return PLACES[sort][nameOf(path)] ?? []
}

/** @param path of the file within the folder of the dossier, or of a list that is a folder */
export function nameOf(path: string): string {
  const [name = ''] = path.split(/[/.]/)
  return path.startsWith('sources/') ? 'source' : name
}
