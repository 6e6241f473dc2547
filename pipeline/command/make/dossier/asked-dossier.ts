/** What is asked of who begins a dossier, in this order. */
export const WISH_NAMES = ['title', 'zone', 'language', 'kinds'] as const
export type WishName = (typeof WISH_NAMES)[number]

/** A dossier to begin; of its wishes, `null` is what was not said. */
export interface AskedDossier {
  readonly kind: 'init'
  readonly dossier: string
  readonly wishes: Readonly<Record<WishName, string | null>>
  readonly dossiers: string
  readonly json: boolean
}
