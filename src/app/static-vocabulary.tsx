import { renderToString } from 'react-dom/server'
import { VOCABULARY_PATH } from '../export/linked-data/linked-addresses.ts'
import type { PageHead } from '../head/page-head.ts'
import { VocabularyPage } from '../pages/method/vocabulary/vocabulary-page.tsx'
import vocabularySheet from '../pages/method/vocabulary/vocabulary.css?inline'
import { headWords } from '../words/head-words.ts'
import { words } from '../words/words.ts'

export { vocabularySheet }
export { vocabularyStatements } from '../export/linked-data/vocabulary-statements.ts'

/** Draws the page of the vocabulary. @param toHref the address of a path within the site */
export function drawVocabulary(toHref: (path: string) => string): { readonly head: PageHead; readonly html: string } {
  const { title, description } = headWords.vocabulary
  const head: PageHead = { title: words.frame.tabTitle(title, null), description, type: 'website', graph: [] }
  const html = renderToString(
    <VocabularyPage start={toHref('/')} method={toHref('/method')} turtle={toHref(`${VOCABULARY_PATH}.ttl`)} />,
  )
  return { head, html }
}
