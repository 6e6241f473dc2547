import {
  type ColumnsFile,
  columnsSchema,
  type FacetFile,
  facetSchema,
  type ToldInFiles,
} from '../contract/packs/columns-file.ts'
import {
  type IdsFile,
  idsSchema,
  type PackFile,
  packSchema,
  type WholePackFile,
  wholePackSchema,
} from '../contract/packs/pack-files.ts'
import {
  type BarsFile,
  barsSchema,
  type Packed,
  packedSchema,
  type SourceNames,
  sourceNamesSchema,
} from '../contract/packs/packed-file.ts'
import { type SearchFile, searchSchema, type WordsFile, wordsSchema } from '../contract/packs/search-files.ts'
import { fetchPublished } from './fetch-published.ts'

/** The files of a dossier that is packed. Each fails with a DataError. */
export interface PackedFiles {
  readonly packed: () => Promise<Packed>
  readonly sourceNames: () => Promise<SourceNames>
  readonly columns: (n: number) => Promise<ColumnsFile>
  readonly bars: (stepDays: number, n: number) => Promise<BarsFile>
  readonly facet: (facet: ToldInFiles, n: number) => Promise<FacetFile>
  /** @param path of a pack or of heads, without its ending: `packs/3` */
  readonly pack: (path: string) => Promise<PackFile>
  readonly ids: (n: number) => Promise<IdsFile>
  readonly search: () => Promise<SearchFile>
  readonly words: (n: number) => Promise<WordsFile>
  readonly whole: (n: number) => Promise<WholePackFile>
}

export function packedFiles(dossier: string): PackedFiles {
  const urlOf = (path: string) => `${import.meta.env.BASE_URL}data/${encodeURIComponent(dossier)}/${path}.json`
  return {
    packed: () => fetchPublished(urlOf('packed'), packedSchema),
    sourceNames: () => fetchPublished(urlOf('source-names'), sourceNamesSchema),
    columns: (n) => fetchPublished(urlOf(`columns/${n}`), columnsSchema),
    bars: (stepDays, n) => fetchPublished(urlOf(`bars/${stepDays}/${n}`), barsSchema),
    facet: (facet, n) => fetchPublished(urlOf(`by-${facet}/${n}`), facetSchema),
    pack: (path) => fetchPublished(urlOf(path), packSchema),
    ids: (n) => fetchPublished(urlOf(`ids/${n}`), idsSchema),
    search: () => fetchPublished(urlOf('search'), searchSchema),
    words: (n) => fetchPublished(urlOf(`search/${n}`), wordsSchema),
    whole: (n) => fetchPublished(urlOf(`whole/${n}`), wholePackSchema),
  }
}
