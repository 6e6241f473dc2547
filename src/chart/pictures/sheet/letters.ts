export type Face = 'sans' | 'sans-bold' | 'serif'

/** What is known of the letters in which a picture is set. */
export interface Letters {
  /** Width of words, px, at a height of their letters. */
  width(words: string, face: Face, sizePx: number): number
  /**
   * The words as they can be drawn: signs that no face has are left out. `null`: a letter or digit is missing, so that something
   * else must be said.
   */
  drawable(words: string): string | null
}
