import { useMemo } from 'react'
import type { View } from '../../state/address/view.ts'
import { useFound } from '../filters/use-selection.ts'
import type { DisagreementSelection, OpenDisagreements } from './open-disagreements.ts'

/** The disagreements that pass the filters of a view. */
export function useDisagreements(all: OpenDisagreements, view: View): DisagreementSelection {
  const found = useFound(all.search, view.text)
  return useMemo(() => all.select(view, found), [all, view, found])
}
