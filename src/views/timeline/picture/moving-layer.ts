import type { LiveWindow } from '../../../state/live-window.ts'
import styles from './moving-layer.module.css'
import { offsetPx, type TimelinePicture } from './timeline-picture.ts'

/** A layer that is drawn for a picture, and moved by one transform as the window moves within it. */
export function createLayer(): HTMLElement {
  const layer = document.createElement('div')
  layer.className = styles.layer ?? ''
  return layer
}

export function moveLayer(layer: HTMLElement, picture: TimelinePicture, window: LiveWindow): void {
  // Whole pixels: a line of 1 px between two of them would be blurred.
  const transform = `translateX(${Math.round(offsetPx(picture, window))}px)`
  if (layer.style.transform !== transform) layer.style.transform = transform
}

export function createSvg(className = ''): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('class', className)
  svg.setAttribute('aria-hidden', 'true')
  return svg
}
