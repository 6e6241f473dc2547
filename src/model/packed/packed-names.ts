import type { DossierIndex } from '../../contract/index-file.ts'
import { DossierNames, type IndexSource } from '../dossier-names.ts'

/** The names of a packed dossier before those of all sources are here: they are asked for when one is wanted. */
export class PackedNames extends DossierNames {
  readonly #wantSources: () => void

  constructor(index: DossierIndex, wantSources: () => void) {
    super(index)
    this.#wantSources = wantSources
  }

  /** Takes what further sources are called. */
  add(sources: readonly IndexSource[] = []): void {
    for (const source of sources) this.sources.set(source.id, source)
  }

  override source(id: string): IndexSource | undefined {
    const known = super.source(id)
    if (!known) this.#wantSources()
    return known
  }
}
