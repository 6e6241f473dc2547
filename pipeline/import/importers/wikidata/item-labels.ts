import { fieldIn, textIn } from '../timelinejs/slide.ts'
import { fitLine } from '../../texts/fit-text.ts'

/** What the items of a file are called in one language, or the nearest that they have. */
export class ItemLabels {
  readonly #labels = new Map<string, string>()
  readonly #languages: readonly string[]

  /** @param language BCP 47; English follows, and what holds for many languages */
  constructor(entities: ReadonlyMap<string, unknown>, language: string | null) {
    this.#languages = [...new Set([language ?? 'en', 'en', 'mul'])]
    for (const [id, entity] of entities) {
      const label = this.text(fieldIn(entity, 'labels'))
      if (label !== '') this.#labels.set(id, label)
    }
  }

  /** The label of an item; its number where the file has none. */
  of(id: string): string {
    return this.#labels.get(id) ?? id
  }

  has(id: string): boolean {
    return this.#labels.has(id)
  }

  /** A text that stands in several languages. */
  text(byLanguage: unknown): string {
    if (typeof byLanguage !== 'object' || byLanguage === null) return ''
    const languages = [...this.#languages, ...Object.keys(byLanguage)]
    const found = languages.map((language) => fitLine(textIn(fieldIn(byLanguage, language), 'value')))
    return found.find((text) => text !== '') ?? ''
  }
}
