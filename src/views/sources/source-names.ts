import type { OpenSource } from '../../contract/opened/open-sources.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import type { Naming } from '../../words/naming.ts'
import { sourceWords } from '../../words/sections/sources/source-words.ts'
import { languageWords } from '../../words/sections/sources/language-words.ts'
import { withdrawnWords } from '../../words/sections/sources/withdrawn-words.ts'
import { words } from '../../words/words.ts'

/** What ids are called on the page of a source. An id that the data does not name stands for itself. */
export interface SourceNames {
  readonly attribute: (id: string) => string
  readonly speaker: (id: string) => string
  readonly outlet: (source: string) => string
  /** `29 April 2024, French, not read`: what tells a source from others of its outlet. */
  readonly facts: (source: string) => string
  /** `Reuters, 29 April 2024`. */
  readonly source: (id: string) => string
  readonly naming: Naming
  /** What is left without a source, and what it says beside another, can be computed: not of a packed dossier. */
  readonly canCompute: boolean
}

export function toSourceNames({ names, packed }: OpenDossier, file: Pick<OpenSource, 'sources'>): SourceNames {
  const sources = new Map(file.sources.map((source) => [source.id, source]))
  return {
    attribute: (id) => names.attribute(id),
    speaker: (id) => names.entity(id),
    outlet: (id) => sources.get(id)?.outlet ?? id,
    facts: (id) => {
      const source = sources.get(id)
      if (!source) return ''
      const published = source.published && words.publishedWords(source.published)
      const facts = sourceWords.facts(published, source.apart, languageWords.toLanguageWords(source), source.unread)
      if (!source.withdrawn) return facts
      return [facts, withdrawnWords.inRow(source.withdrawn.on)].filter(Boolean).join(', ')
    },
    source: (id) => {
      const source = sources.get(id)
      if (!source) return id
      const name = words.sourceName(source)
      return source.withdrawn ? withdrawnWords.marked(name) : name
    },
    naming: names.naming,
    canCompute: !packed,
  }
}
