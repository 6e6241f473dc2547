import { type ComponentProps, createContext, useContext } from 'react'
import { TimelineView } from '../timeline-view.tsx'

/** For how wide a screen a page is drawn ahead. */
export interface StillWidth {
  readonly isNarrow: boolean
  /** Of the lanes, px: the least for which it is shown, so that words have room in all. */
  readonly widthPx: number
}

/** A form of the timeline on its own page, by its name in the style sheet of that page, which says on which screens it is shown. */
const FORMS: Readonly<Record<string, StillWidth>> = {
  wide: { isNarrow: false, widthPx: 780 },
  middle: { isNarrow: false, widthPx: 590 },
  short: { isNarrow: false, widthPx: 440 },
  narrow: { isNarrow: true, widthPx: 312 },
}

const StillWidthContext = createContext<StillWidth>({ isNarrow: false, widthPx: 780 })

/** The widths for which it is drawn, where its place is not that of the page of the timeline. */
export const StillWidths = createContext<readonly StillWidth[]>(Object.values(FORMS))

export const useStillWidth = (): StillWidth => useContext(StillWidthContext)

/** The timeline of a page that is written ahead: once for each form that it has, of which the page shows that which fits. */
export function StillTimeline(props: ComponentProps<typeof TimelineView>) {
  return useContext(StillWidths).map((width) => (
    <StillWidthContext key={width.widthPx} value={width}>
      <div data-drawn={nameOf(width)} data-px={width.widthPx}>
        <TimelineView {...props} />
      </div>
    </StillWidthContext>
  ))
}

const nameOf = (width: StillWidth) => Object.keys(FORMS).find((name) => FORMS[name] === width)
