/** Whether a key belongs to a field, to another control, to a menu or a sheet that is open, or to the browser. */
export function isKeyTaken({ target, ctrlKey, metaKey, altKey, defaultPrevented }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || defaultPrevented) return true
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, dialog, [role=slider], [contenteditable], [data-open-menu]') !== null
  )
}
