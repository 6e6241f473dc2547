import { type LiveWindow, useLiveWindow } from '../../state/live-window.ts'
import { Icon, type IconName } from '../../ui/icon.tsx'
import { type WindowLimits, zoomAbout } from './window-limits.ts'
import styles from './timeline-view.module.css'

/** Zooms about the middle of the window. */
export function ZoomButtons({ live, limits }: { live: LiveWindow; limits: WindowLimits }) {
  const askFor = useLiveWindow((state) => state.askFor)
  const length = live.endMs - live.startMs
  const middle = (live.startMs + live.endMs) / 2
  const zoom = (factor: number) => askFor(zoomAbout(live, middle, factor, limits), { glide: true })
  const longest = limits.maxMs - limits.minMs
  return (
    <div className={styles.zoom}>
      <ZoomButton name="Zoom out" icon="minus" disabled={length >= longest - 1} onClick={() => zoom(ZOOM_STEP)} />
      <ZoomButton
        name="Zoom in"
        icon="plus"
        disabled={length <= limits.shortestMs + 1}
        onClick={() => zoom(1 / ZOOM_STEP)}
      />
    </div>
  )
}

const ZOOM_STEP = 1.6

function ZoomButton({
  name,
  icon,
  disabled,
  onClick,
}: {
  name: string
  icon: IconName
  disabled: boolean
  onClick: () => void
}) {
  return (
    <button type="button" aria-label={name} title={name} disabled={disabled} onClick={onClick}>
      <Icon name={icon} size={14} />
    </button>
  )
}
