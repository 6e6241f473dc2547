/** Prose that is written in Markdown, as the build reads it: blocks of text, without any markup. */
export type WrittenDocument = readonly WrittenBlock[]

export type WrittenBlock =
  | {
      readonly kind: 'heading'
      readonly level: 1 | 2 | 3
      /** Its anchor. */ readonly id: string
      readonly text: string
    }
  | { readonly kind: 'paragraph'; readonly text: WrittenText }
  | { readonly kind: 'list'; readonly isNumbered: boolean; readonly items: readonly WrittenText[] }
  /** An example, beside a picture if it names one. */
  | { readonly kind: 'example'; readonly picture: string | null; readonly text: WrittenText }

/** A line of words: plain, set off, or a link to an anchor of the same document. */
export type WrittenText = readonly (
  | string
  | { readonly as: 'strong' | 'em' | 'code'; readonly text: string }
  | { readonly to: string; readonly text: string }
)[]

/** What a heading is about: its words, and the first paragraph beneath it. */
export interface WrittenTerm {
  readonly title: string
  readonly means: WrittenText
}
