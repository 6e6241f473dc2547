import { type ReactNode, useRef } from 'react'
import { offsetPx, type TimelinePicture } from './timeline-picture.ts'
import { useEachFrame } from './use-each-frame.ts'
import styles from './moving-layer.module.css'

interface MovingLayerProps {
  picture: TimelinePicture
  children: ReactNode
}

/** A layer that is drawn for a picture, and moved by one transform as the window moves within it. */
export function MovingLayer({ picture, children }: MovingLayerProps) {
  const ref = useRef<HTMLDivElement>(null)
  useEachFrame(picture.window, (window) => {
    // Whole pixels: a line of 1 px between two of them would be blurred.
    if (ref.current) ref.current.style.transform = `translateX(${Math.round(offsetPx(picture, window))}px)`
  })
  return (
    <div className={styles.layer} ref={ref}>
      {children}
    </div>
  )
}
