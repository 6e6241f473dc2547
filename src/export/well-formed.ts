/** A text without halves of characters, which UTF-8 cannot write. */
export function wellFormed(text: string): string {
  return text.replaceAll(/\p{Surrogate}/gu, '')
}
