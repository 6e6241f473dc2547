import type { RetiredDossier } from '../contract/site/site-file.ts'
import { troubleWords } from '../words/sections/trouble-words.ts'
import { words } from '../words/words.ts'
import type { PageHead } from './page-head.ts'

/** The head of the page that says that a dossier was retired. */
export function retiredPageHead({ title, on, because }: RetiredDossier): PageHead {
  const { retired } = troubleWords
  const description = `${retired.since(title, on)} ${because}`
  return { title: words.frame.tabTitle(title, null), description, type: 'website', graph: [] }
}
