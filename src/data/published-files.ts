import type * as z from 'zod/mini'
import { catalogueSchema } from '../contract/catalogue.ts'
import { eventSchema } from '../contract/event-file.ts'
import { indexSchema } from '../contract/index-file.ts'
import { fetchPublished } from './fetch-published.ts'

/** A published file: where it stands, and how it is fetched. */
export interface PublishedFile<T> {
  readonly url: string
  readonly fetch: (signal?: AbortSignal) => Promise<T>
}

/** Where the published JSON stands: beside the page, under whatever path the app is served from. */
const BASE = `${import.meta.env.BASE_URL}data`

export const catalogueFile = () => fileOf(`${BASE}/catalogue.json`, () => catalogueSchema)

export const indexFile = (dossier: string) => fileOf(`${folderOf(dossier)}/index.json`, () => indexSchema)

export const eventFile = (dossier: string, event: string) =>
  fileOf(`${folderOf(dossier)}/events/${encodeURIComponent(event)}.json`, () => eventSchema)

// The forms of what few readers come for come with it.

export const disagreementsFile = (dossier: string) =>
  fileOf(
    `${folderOf(dossier)}/disagreements.json`,
    async () => (await import('./forms-of-parts.ts')).disagreementsSchema,
  )

export const sourcesFile = (dossier: string) =>
  fileOf(`${folderOf(dossier)}/sources.json`, async () => (await import('./forms-of-lists.ts')).sourcesSchema)

export const sourceFile = (dossier: string, source: string) =>
  fileOf(
    `${folderOf(dossier)}/sources/${encodeURIComponent(source)}.json`,
    async () => (await import('./forms-of-parts.ts')).sourceFileSchema,
  )

export const claimsFile = (dossier: string) =>
  fileOf(`${folderOf(dossier)}/claims.json`, async () => (await import('./forms-of-lists.ts')).claimsSchema)

function fileOf<T>(url: string, schema: () => z.ZodMiniType<T> | Promise<z.ZodMiniType<T>>): PublishedFile<T> {
  return { url, fetch: (signal) => fetchPublished(url, schema(), signal) }
}

function folderOf(dossier: string): string {
  return `${BASE}/${encodeURIComponent(dossier)}`
}
