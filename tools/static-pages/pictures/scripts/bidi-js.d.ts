declare module 'bidi-js' {
  interface EmbeddingLevels {
    /** Of each unit of UTF-16. */
    readonly levels: Uint8Array
  }
  /** The Unicode Bidirectional Algorithm, Unicode Standard Annex 9. */
  export default function bidiFactory(): {
    getEmbeddingLevels(text: string, direction: 'ltr' | 'rtl'): EmbeddingLevels
    /** The places of the units of a text, as they stand from left to right. */
    getReorderedIndices(text: string, levels: EmbeddingLevels): number[]
  }
}
