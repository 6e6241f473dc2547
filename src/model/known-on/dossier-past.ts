import type { DossierIndex } from '../../contract/index-file.ts'
import type { CalendarDay } from '../../domain/calendar-day.ts'
import type { DossierHistory } from '../../publish/history/dossier-history.ts'
import { DossierParts } from '../dossier-parts.ts'
import { OpenDossier } from '../open-dossier.ts'

/** The days of a dossier, and the dossier as known on each: one for as long as the page is open. */
export class DossierPast {
  readonly history: DossierHistory
  readonly #today: OpenDossier
  /** By what was published on the days between two changes: the history gives the same index for all of them. */
  readonly #parts = new Map<DossierIndex, DossierParts>()

  constructor(today: OpenDossier, history: DossierHistory) {
    this.#today = today
    this.history = history
  }

  /** The dossier as it was known on a day. */
  on(day: CalendarDay): OpenDossier {
    const index = this.history.index(day)
    const parts = this.#parts.get(index) ?? new DossierParts(index)
    this.#parts.set(index, parts)
    return new OpenDossier(parts, { day, today: this.#today })
  }
}
