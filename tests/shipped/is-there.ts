import { existsSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')

/** The dossiers that come with the app, which whoever has one of their own takes away. */
export const SHIPPED = ['kharkiv-missile', 'ucdp-ukraine-releases', 'unsc-vetoes'] as const
export type Shipped = (typeof SHIPPED)[number]

/** Whether a shipped dossier is there, written and published. */
export function isThere(dossier: Shipped): boolean {
  return [`dossiers/${dossier}/dossier.yaml`, `public/data/${dossier}/index.json`].every((file) =>
    existsSync(join(ROOT, file)),
  )
}
