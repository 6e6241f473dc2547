/** What the build makes of a document in Markdown: tools/method/method-document.ts. */
declare module '*.md' {
  const blocks: import('./written-document.ts').WrittenDocument
  export default blocks
}

/** The same by anchor: what each heading is about. */
declare module '*.md?terms' {
  const terms: Readonly<Record<string, import('./written-document.ts').WrittenTerm>>
  export default terms
}
