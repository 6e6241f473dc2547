import type { ImportContext } from '../../importer.ts'
import { fitLine } from '../../texts/fit-text.ts'

/** `Agence France Presse,2014-01-22,Two shot dead` */
const ARTICLE = /^([^]+?),\s*(\d{4}-\d{2}-\d{2})(?: [\d:.]+)?,([^]*)$/

/**
 * The articles that UCDP has an event from (`source_article`): each in quotation marks, parted by semicolons.
 * Quotation marks and semicolons within a headline are not written otherwise, so that an article begins only where its
 * outlet and its day do.
 */
export function citedArticles(
  written: string,
  ids: ImportContext['ids'],
): { readonly cites: readonly string[]; /** As many as are named, also twice. */ readonly count: number } {
  const articles: string[] = []
  for (const part of written.replace(/^\s*"|"\s*$/g, '').split(/"\s*;\s*"/)) {
    const last = articles.length - 1
    const isRest = !ARTICLE.test(part) && last >= 0 && /^\s*[a-z”’]/.test(part)
    if (isRest) articles[last] = `${articles[last]}; ${part}`
    else articles.push(part)
  }
  const found = articles.flatMap((article) => documentOf(article, ids) ?? [])
  return { cites: [...new Set(found)], count: found.length }
}

function documentOf(article: string, ids: ImportContext['ids']): string | null {
  const [, outlet = '', published = null, headline = ''] = ARTICLE.exec(article) ?? []
  const title = fitLine(headline)
  const named = fitLine(outlet) || fitLine(article.split(',')[0] ?? '')
  const label = fitLine(article)
  if (named === '') return null
  return ids.document({ outlet: named, title: title === '' ? null : title, label, published: dayOr(published) })
}

function dayOr(text: string | null): string | null {
  const isDay = text !== null && !Number.isNaN(Date.parse(`${text}T00:00:00Z`))
  return isDay ? text : null
}
