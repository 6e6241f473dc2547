/** Whether the reader is typing in a field: what has come meanwhile does not take the focus from it. */
export function isTyping(): boolean {
  return document.activeElement?.matches('input[type=search], input[type=text], textarea') ?? false
}
