// What a pointer reaches beside the items, and what is missing on a day: small, and one chunk.
export { clickTarget } from '../engine/click-target.ts'
export { brush } from '../overview/brush-window.ts'
export { selectMissing } from '../select-missing.ts'
