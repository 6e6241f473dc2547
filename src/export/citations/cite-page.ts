import { exportWords } from '../../words/sections/take-along/export-words.ts'
import type { AboutExport } from '../shown.ts'
import type { Citation } from './citation.ts'

interface CitedPage {
  /** Ids: the dossier, and what is cited of it. */
  readonly ids: readonly string[]
  /** Empty: the dossier itself is cited. */
  readonly title: string
  readonly dossierTitle: string
}

/** A page of Faultline. It is not dated: it says of which day its data is, and when it was read. */
export function citePage({ ids, title, dossierTitle }: CitedPage, about: AboutExport): Citation {
  const notes = [...(about.dataOf === null ? [] : [exportWords.dataOf(about.dataOf)]), ...about.leftOut]
  return {
    key: ['faultline', ...ids].join('-').replaceAll(/[^\w-]+/g, '-'),
    type: 'webpage',
    author: exportWords.editors,
    title: title === '' ? dossierTitle : title,
    isLabel: false,
    container: title === '' ? null : dossierTitle,
    publisher: exportWords.publisher,
    published: null,
    accessedOn: about.exportedOn,
    url: about.address,
    archivedUrl: null,
    note: notes.length === 0 ? null : notes.join(' '),
    language: 'en',
  }
}
