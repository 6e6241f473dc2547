let keyboard = false
let back = false

addEventListener('keydown', () => (keyboard = true), true)
addEventListener('pointerdown', () => (keyboard = false), true)
addEventListener('popstate', () => (back = true), true)
// Told by the router when the app itself goes to another address.
addEventListener('pushState', () => (back = false), true)

/** Whether the reader last used the keyboard, so that focus should be led on, and not the pointer. */
export function usesKeyboard(): boolean {
  return keyboard
}

/** Whether the reader came here by the browser's back or forward: it then keeps focus and place itself. */
export function wentBack(): boolean {
  return back
}
