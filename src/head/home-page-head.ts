import type { Catalogue } from '../contract/catalogue.ts'
import type { PublishedSite } from '../contract/site/site-file.ts'
import { frontWords } from '../words/sections/front-words.ts'
import { siteName } from '../words/site-name.ts'
import { words } from '../words/words.ts'
import type { PageHead, ToUrl } from './page-head.ts'
import { publisherOf } from './publisher-of.ts'

/** The head of the page that leads to all dossiers. */
export function homePageHead({ dossiers }: Catalogue, site: PublishedSite, toUrl: ToUrl): PageHead {
  const description = site.sentence ?? frontWords.sentence
  const url = toUrl('/')
  return {
    title: words.frame.tabTitle(frontWords.tabTitle, null),
    description,
    type: 'website',
    graph: [
      {
        '@type': 'DataCatalog',
        '@id': url,
        url,
        name: siteName,
        description,
        publisher: publisherOf(toUrl),
        ...(site.licence !== undefined && { license: site.licence }),
        dataset: dossiers.map(({ id }) => ({ '@id': toUrl(`/${encodeURIComponent(id)}`) })),
      },
    ],
  }
}
