import type { Ref } from 'react'
import type { HitKeys } from '../../../views/search/search-hits.tsx'

/** What the list of hits needs of the field above it. */
export interface SearchField {
  readonly text: string
  /** The text for which Enter was pressed. */
  readonly entered: string | null
  readonly listId: string
  /** Id of the row that is pointed at. */
  readonly active: string | null
  readonly onActive: (id: string | null) => void
  readonly onListed: (isListed: boolean) => void
  /** A hit was chosen: the list closes. */
  readonly onChoose: (href: string) => void
  readonly keys: Ref<HitKeys>
}
