import { useView } from '../../state/address/use-view.ts'

/** Of what no assessment is shown. The editors judge by what is known today: on a day of the past that may not have been public. */
export function useUnassessedWords(): string {
  return useView().view.knownOn === null ? 'Not assessed' : 'Not assessed on what was known'
}
