/** Before the path of a page: what of it stands within other pages. */
export const EMBED_PATH = '/embed'

/**
 * The address under which a page stands within other pages: `/kharkiv-missile/events/vote?q=un#dated` →
 * `/embed/kharkiv-missile/events/vote?q=un#dated`.
 * @param href of a timeline or of an event, within the app
 * @param options the colours, where they are not those of the reader's system; the source whose chain is shown, where `href` names
 * an attribute
 */
export function embedHref(
  href: string,
  options: { readonly theme?: 'light' | 'dark' | undefined; readonly claim?: string | undefined } = {},
): string {
  const [, path = '', search = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(href) ?? []
  const own = Object.entries(options).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  )
  const query = [...(search === '' ? [] : [search.slice(1)]), ...own].join('&')
  return `${EMBED_PATH}${path}${query === '' ? '' : `?${query}`}${hash}`
}
