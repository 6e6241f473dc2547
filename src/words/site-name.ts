/** What a site is called whose editors gave it no name of their own. */
export const OWN_NAME = 'Faultline'

/** The name of the site: the page declares it, or, where pages are written, who writes them. */
export const siteName = givenName() || OWN_NAME

function givenName(): string | undefined {
  // There is no page where pages are written or pictures drawn, and this room compiles without the types of one.
  const { siteName: given, document } = globalThis as {
    siteName?: string
    document?: { querySelector?: (name: string) => { readonly content?: string } | null }
  }
  return given ?? document?.querySelector?.('[name=application-name]')?.content
}
