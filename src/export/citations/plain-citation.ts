import { exportWords } from '../../words/sections/take-along/export-words.ts'
import { oneLine } from '../one-line.ts'
import type { Citation } from './citation.ts'

export const CITATION_STYLES = ['chicago', 'apa', 'mla'] as const
export type CitationStyle = (typeof CITATION_STYLES)[number]

/** A citation in words: a note by Chicago (17th edition), a reference by APA (7th), an entry by MLA (9th). */
export function toPlainCitation(citation: Citation, style: CitationStyle): string {
  const { author, container } = citation
  const [archived, url] = [citation.archivedUrl, citation.url].map((text) => text && oneLine(text))
  const cited = {
    ...citation,
    // Where nobody is named the outlet stands for the author.
    author: author === null ? (style === 'apa' ? container : null) : oneLine(author),
    container: author === null && style === 'apa' ? null : container,
    title: oneLine(citation.isLabel ? `[${citation.title}]` : citation.title),
    url: url ?? null,
    archivedUrl: archived ?? null,
  }
  return exportWords.citationStyles[style](cited)
}
