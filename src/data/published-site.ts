import type { PublishedSite } from '../contract/site/site-file.ts'
import { fetchPublished } from './fetch-published.ts'

const URL = `${import.meta.env.BASE_URL}data/site.json`

/** Fetches what is published of the site as a whole; its form comes with it. */
export async function fetchSite(signal?: AbortSignal): Promise<PublishedSite> {
  const { siteSchema } = await import('../contract/site/site-file.ts')
  return fetchPublished(URL, siteSchema, signal)
}
