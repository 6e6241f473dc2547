import type { DossierIndex } from '../../contract/index-file.ts'
import type { DossierExcerpts } from '../../publish/excerpts/dossier-excerpts.ts'
import { DossierParts } from './dossier-parts.ts'
import { OpenDossier } from '../open-dossier.ts'
import type { Excerpt } from './excerpt.ts'

/** The excerpts of a dossier, opened: one for as long as the page is open. */
export class OpenExcerpts {
  readonly published: DossierExcerpts
  readonly #today: OpenDossier
  /** By what was published: where nothing changed between two days, it is the same index. */
  readonly #parts = new WeakMap<DossierIndex, DossierParts>()

  constructor(today: OpenDossier, published: DossierExcerpts) {
    this.#today = today
    this.published = published
  }

  /** The dossier computed of some of its claims. */
  open({ day, without }: Excerpt): OpenDossier {
    const index = this.published.without(without).index(day)
    const parts = this.#parts.get(index) ?? new DossierParts(index)
    this.#parts.set(index, parts)
    return new OpenDossier(parts, { day, today: this.#today })
  }
}
