import { type ComponentProps, createContext, useContext } from 'react'
import { FilterBar } from '../filter-bar.tsx'

const CompactContext = createContext(false)

/** Whether there is no room for the menus of the bar that is drawn ahead. */
export const useStillCompact = (): boolean => useContext(CompactContext)

/** The filters of a page that is written ahead: once for each form that they have, of which the page shows that which fits. */
export function StillFilterBar(props: ComponentProps<typeof FilterBar>) {
  return [false, true].map((isCompact) => (
    <CompactContext key={String(isCompact)} value={isCompact}>
      <div data-bar={isCompact ? 'compact' : 'wide'}>
        <FilterBar {...props} />
      </div>
    </CompactContext>
  ))
}
