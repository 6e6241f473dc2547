import * as z from 'zod/mini'
import { id, isoDay } from '../parts.ts'

/**
 * `<dossier>/releases/<date>/manifest.json`: what was published of a dossier as a release, file by file. Its bytes are what is signed. It
 * has a form of its own, apart from the version of what is published.
 */
export const manifestSchema = z.object({
  form: z.literal(1),
  dossier: id,
  /** The day that its editors gave it. */
  date: isoDay,
  /** The name of what is published, as in `release.json`. */
  release: z.string(),
  /** Of the contract by which the files are written. */
  version: z.int(),
  counts: z.record(z.string(), z.union([z.int(), z.record(z.string(), z.int())])),
  /** In the words of the editors; paragraphs are parted by an empty line. */
  notes: z.nullable(z.string()),
  /** Whether its data stay, so that it can be opened when there are newer ones. */
  isKept: z.boolean(),
  /** The SHA-256 of each file, in hexadecimal digits, by its path within the folder of the dossier. */
  files: z.record(z.string(), z.string()),
})

/** `<dossier>/releases/<date>/signature.json`: Ed25519 (RFC 8032), in base64. */
export const signatureSchema = z.object({
  algorithm: z.literal('Ed25519'),
  /** Public, of 32 bytes. */
  key: z.string(),
  /** Of the bytes of the manifest. */
  signature: z.string(),
})

export type Manifest = z.infer<typeof manifestSchema>
export type ManifestSignature = z.infer<typeof signatureSchema>
