import { type ComponentProps, createContext, useContext } from 'react'
import { TimelineView } from '../timeline-view.tsx'

/** For how wide a screen a page is drawn ahead. */
interface StillWidth {
  readonly isNarrow: boolean
  /** Of the lanes, px. */
  readonly widthPx: number
}

/** Of screens of 1440 and of 390 px. */
const WIDE: StillWidth = { isNarrow: false, widthPx: 800 }
const NARROW: StillWidth = { isNarrow: true, widthPx: 342 }

const StillWidthContext = createContext(WIDE)

export const useStillWidth = (): StillWidth => useContext(StillWidthContext)

/** The timeline of a page that is written ahead: once for each form that it has, of which the page shows that which fits. */
export function StillTimeline(props: ComponentProps<typeof TimelineView>) {
  return [WIDE, NARROW].map((width) => (
    <StillWidthContext key={width.widthPx} value={width}>
      <div data-drawn={width.isNarrow ? 'narrow' : 'wide'}>
        <TimelineView {...props} />
      </div>
    </StillWidthContext>
  ))
}
