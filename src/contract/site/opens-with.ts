import type { Catalogue } from '../catalogue.ts'

/** The dossier that a site opens with: that which the editors name, or the only one; `null`: a page that leads to all. */
export function opensWith({ dossiers, opens }: Pick<Catalogue, 'dossiers' | 'opens'>): string | null {
  const named = dossiers.find(({ id }) => id === opens)
  const [first] = dossiers
  return named?.id ?? (first && dossiers.length === 1 ? first.id : null)
}
