import { saidCounts } from '../contract/opened/said-counts.ts'
import type { SourceFile } from '../contract/source-file.ts'
import { headWords } from '../words/head-words.ts'
import { sourceWords } from '../words/sections/sources/source-words.ts'
import { withdrawnWords } from '../words/sections/sources/withdrawn-words.ts'
import { words } from '../words/words.ts'
import type { PageHead, ToUrl } from './page-head.ts'
import { sourceGraph } from './source-graph.ts'

/** The head of a source's page. */
export function sourcePageHead(file: SourceFile, toUrl: ToUrl): PageHead {
  const { claims, events, contradicted } = saidCounts(file)
  return {
    title: words.frame.tabTitle(sourceWords.tabTitle(file.outlet, file.title), null),
    description: [
      file.withdrawn && withdrawnWords.on(file.withdrawn.on),
      headWords.source(words.sourceName(file), claims, events, contradicted),
    ]
      .filter(Boolean)
      .join(' '),
    type: 'article',
    graph: [sourceGraph(file.dossier, file, toUrl)],
  }
}
