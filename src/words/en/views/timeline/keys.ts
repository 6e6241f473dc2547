/** What the keys and the pointer do, on the sheet that says so. */

interface Does {
  /** Keys that do much the same, in the order of the words. */
  readonly keys: readonly string[]
  readonly words: string
}

export const keys: readonly Does[] = [
  { keys: ['←', '→'], words: 'go to the previous event, to the next' },
  { keys: ['↑', '↓'], words: 'go to the nearest event in the lane above, below' },
  { keys: ['Home', 'End'], words: 'go to the first event, to the last' },
  { keys: ['Tab'], words: 'go past a long list; in it, arrows, Home and End go from row to row' },
  { keys: ['Enter'], words: 'open the event that has the focus' },
  { keys: ['Esc'], words: 'close the open event' },
  { keys: ['+', '−'], words: 'zoom in, zoom out' },
  { keys: ['0'], words: 'show the whole dossier' },
  { keys: ['Shift ←', 'Shift →'], words: 'move the window back, forward' },
  { keys: ['/'], words: 'search; arrows and Enter choose a hit' },
  { keys: ['?'], words: 'show this sheet' },
]

interface PointerDoes {
  readonly does: string
  readonly words: string
}

export const pointer: readonly PointerDoes[] = [
  { does: 'Drag', words: 'move the window' },
  { does: 'Ctrl and wheel, or pinch', words: 'zoom around the pointer' },
  { does: 'Shift and wheel, or sideways wheel', words: 'move the window' },
  { does: 'Click on a bar', words: 'zoom into it' },
  { does: 'Double click on the ground', words: 'zoom in around the pointer' },
]
