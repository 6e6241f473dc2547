/** The offset of the first character that keeps a text from being JSON; its length, if it only ends too early. */
export function faultOffset(text: string): number {
  if (!isSpoilt(text)) return text.trimEnd().length
  // What is spoilt stays so, however it goes on.
  let [sound, spoilt] = [0, text.length]
  while (spoilt - sound > 1) {
    const middle = (sound + spoilt) >> 1
    if (isSpoilt(text.slice(0, middle))) spoilt = middle
    else sound = middle
  }
  return sound
}

/** Whether a text is not even the beginning of JSON. Engines do not always say where; of a beginning they say that it ends. */
function isSpoilt(text: string): boolean {
  try {
    JSON.parse(text)
    return false
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    const offset = /position (\d+)/.exec(message)?.[1]
    return offset === undefined ? !/\bend of JSON/.test(message) : Number(offset) < text.length
  }
}
