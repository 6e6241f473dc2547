import type * as z from 'zod/mini'
import { catalogueSchema } from '../contract/catalogue.ts'
import { disagreementsSchema } from '../contract/disagreements-file.ts'
import { eventSchema } from '../contract/event-file.ts'
import { indexSchema } from '../contract/index-file.ts'
import type { PublishedClaims } from '../contract/claims-file.ts'
import { sourceFileSchema } from '../contract/source-file.ts'
import { sourcesSchema } from '../contract/sources-file.ts'
import { fetchPublished } from './fetch-published.ts'

/** A published file: where it stands, and how it is fetched. */
export interface PublishedFile<T> {
  readonly url: string
  readonly fetch: (signal?: AbortSignal) => Promise<T>
}

/** Where the published JSON stands: beside the page, under whatever path the app is served from. */
const BASE = `${import.meta.env.BASE_URL}data`

export const catalogueFile = () => fileOf(`${BASE}/catalogue.json`, catalogueSchema)

export const indexFile = (dossier: string) => fileOf(`${folderOf(dossier)}/index.json`, indexSchema)

export const eventFile = (dossier: string, event: string) =>
  fileOf(`${folderOf(dossier)}/events/${encodeURIComponent(event)}.json`, eventSchema)

export const disagreementsFile = (dossier: string) =>
  fileOf(`${folderOf(dossier)}/disagreements.json`, disagreementsSchema)

export const sourcesFile = (dossier: string) => fileOf(`${folderOf(dossier)}/sources.json`, sourcesSchema)

export const sourceFile = (dossier: string, source: string) =>
  fileOf(`${folderOf(dossier)}/sources/${encodeURIComponent(source)}.json`, sourceFileSchema)

/** Its schema comes with it: few readers go back to a day. */
export function claimsFile(dossier: string): PublishedFile<PublishedClaims> {
  const url = `${folderOf(dossier)}/claims.json`
  return {
    url,
    fetch: async (signal) => {
      const { claimsSchema } = await import('../contract/claims-file.ts')
      return fetchPublished(url, claimsSchema, signal)
    },
  }
}

function fileOf<T>(url: string, schema: z.ZodMiniType<T>): PublishedFile<T> {
  return { url, fetch: (signal) => fetchPublished(url, schema, signal) }
}

function folderOf(dossier: string): string {
  return `${BASE}/${encodeURIComponent(dossier)}`
}
