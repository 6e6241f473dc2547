import { useView } from '../../state/address/use-view.ts'
import { words } from '../../words/words.ts'

/** What is said where no assessment is shown, for the claims that the address bar asks for. */
export function useUnassessedWords(): string {
  const { knownOn, without } = useView().view
  return words.unassessedWords(knownOn !== null, without.length > 0)
}
