import { useView } from '../../state/address/use-view.ts'
import { words } from '../../words/words.ts'

/** What is said where no assessment is shown, on the day of the address bar. */
export function useUnassessedWords(): string {
  return words.unassessedWords(useView().view.knownOn !== null)
}
