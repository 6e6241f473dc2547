import { offerMeasurements } from './offer-measurements.ts'
import { toCanvas } from './subject.ts'

/** A page with nothing on it: what a frame takes here at the least. */
offerMeasurements(async () => {
  const root = document.getElementById('root')
  if (!root) throw new Error('the page has no element #root')
  return {
    inWindow: 0,
    open: () => {
      root.style.height = '600px'
    },
    drawn: () => 'items' as const,
    root: () => root,
    canvas: () => toCanvas(root.getBoundingClientRect()),
    window: () => null,
    filters: [],
  }
})
