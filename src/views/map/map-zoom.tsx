import { Icon, type IconName } from '../../ui/icon.tsx'
import { mapWords } from '../../words/sections/map-words.ts'
import styles from './map.module.css'
import type { ShownMap } from './use-map-frame.ts'

/** Makes the map larger and smaller. A button that has nothing left to do says so, and keeps the focus. */
export function MapZoom({ shown }: { shown: ShownMap }) {
  const button = (name: string, icon: IconName, done: boolean, act: () => void) => (
    <button type="button" aria-label={name} title={name} aria-disabled={done} onClick={() => !done && act()}>
      <Icon name={icon} size={14} />
    </button>
  )
  return (
    <div className={styles.zoom} role="group" aria-label={mapWords.zoom}>
      {button(mapWords.zoomOut, 'minus', shown.cap === null, shown.zoomOut)}
      {button(mapWords.zoomIn, 'plus', shown.isClosest, shown.zoomIn)}
    </div>
  )
}
