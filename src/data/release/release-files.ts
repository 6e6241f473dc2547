import { claimsSchema, type PublishedClaims } from '../../contract/claims-file.ts'
import { type DossierIndex, indexSchema } from '../../contract/index-file.ts'
import {
  type Manifest,
  manifestSchema,
  type ManifestSignature,
  signatureSchema,
} from '../../contract/releases/manifest.ts'
import { type DatedRelease, datedReleaseSchema } from '../../contract/releases/dated-release.ts'
import { type PublishedReleases, releasesSchema } from '../../contract/releases/releases-file.ts'
import { type PublishedSources, sourcesSchema } from '../../contract/sources-file.ts'
import * as z from 'zod/mini'
import { DataError } from '../data-error.ts'
import { fetchPublished, readJson } from '../fetch-published.ts'

const folderOf = (dossier: string) => `${import.meta.env.BASE_URL}data/${encodeURIComponent(dossier)}`

/** The releases of a dossier, and what changed with each. */
export async function fetchReleases(dossier: string, signal: AbortSignal): Promise<PublishedReleases> {
  return fetchPublished(`${folderOf(dossier)}/releases.json`, releasesSchema, signal)
}

/** What is published of a dossier now. It is not among the files that it lists, and so is held against none. */
export async function fetchRelease(dossier: string, signal: AbortSignal): Promise<DatedRelease> {
  return datedReleaseSchema.parse((await readJson(`${folderOf(dossier)}/release.json`, signal)).json)
}

/** What was kept of a release. */
export interface KeptRelease {
  readonly index: DossierIndex
  readonly sources: PublishedSources
  readonly claims: PublishedClaims
  /** Where the claims stand. */
  readonly url: string
}

/** @throws DataError, missing where the release was not kept */
export async function fetchKeptRelease(dossier: string, date: string): Promise<KeptRelease> {
  const folder = `${folderOf(dossier)}/releases/${date}`
  const url = `${folder}/claims.json`
  const [index, sources, claims] = await Promise.all([
    fetchPublished(`${folder}/index.json`, indexSchema),
    fetchPublished(`${folder}/sources.json`, sourcesSchema),
    fetchPublished(url, claimsSchema),
  ])
  return { index, sources, claims, url }
}

/** The manifest of a release with its bytes, which are what is signed, and its signature. */
export interface SignedManifest {
  readonly manifest: Manifest
  readonly text: string
  readonly signature: ManifestSignature
}

export async function fetchSignedManifest(dossier: string, date: string): Promise<SignedManifest> {
  const folder = `${folderOf(dossier)}/releases/${date}`
  const [manifest, signature] = await Promise.all([
    readForm(`${folder}/manifest.json`, manifestSchema),
    readForm(`${folder}/signature.json`, signatureSchema),
  ])
  return { manifest: manifest.read, text: manifest.text, signature: signature.read }
}

/** The text of a published file as it is now. */
export async function fetchText(dossier: string, path: string): Promise<string> {
  return (await readJson(`${folderOf(dossier)}/${path}`)).text
}

/** These have forms of their own, and no version of the contract. */
async function readForm<T>(url: string, schema: z.ZodMiniType<T>): Promise<{ text: string; read: T }> {
  const { text, json } = await readJson(url)
  const read = z.safeParse(schema, json)
  if (!read.success) throw new DataError({ kind: 'contract', detail: read.error.issues[0]?.message ?? '' }, url)
  return { text, read: read.data }
}
