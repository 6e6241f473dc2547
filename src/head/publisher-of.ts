import { siteName } from '../words/site-name.ts'
import type { ToUrl } from './page-head.ts'

/** Who publishes the pages of the site, in the words of schema.org. */
export const publisherOf = (toUrl: ToUrl) => ({ '@type': 'Organization', name: siteName, url: toUrl('/') }) as const
