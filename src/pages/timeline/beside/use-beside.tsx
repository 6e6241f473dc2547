import { type ReactNode, useCallback, useMemo, useRef } from 'react'
import { type Beside, BESIDE, type View } from '../../../state/address/view.ts'
import { BesideSwitch } from '../beside-switch.tsx'

interface UsedBeside {
  readonly beside: Beside
  readonly showBeside: (beside: Beside) => void
  /** The switch, where there is a choice. In one column the list stands below in any case. */
  readonly head: ReactNode
}

/** What stands beside the timeline by the address, and the switch that changes it. */
export function useBeside(
  hasMap: boolean,
  narrow: boolean,
  view: View,
  setView: (view: View, options: { replace: boolean }) => void,
): UsedBeside {
  const beside = view.beside === 'map' && !hasMap ? BESIDE[0] : view.beside
  const showBeside = useCallback(
    (next: Beside) => setView({ ...view, beside: next }, { replace: true }),
    [setView, view],
  )
  const switchRef = useRef<HTMLButtonElement>(null)
  const head = useMemo(() => {
    if (narrow && beside !== 'map') return null
    const choices = BESIDE.filter((one) => (one === 'map' ? hasMap : one === 'disputes' || !narrow))
    return <BesideSwitch beside={beside} choices={choices} onChange={showBeside} pressedRef={switchRef} />
  }, [narrow, beside, hasMap, showBeside])
  return { beside, showBeside, head }
}
