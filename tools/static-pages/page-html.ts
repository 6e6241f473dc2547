import type { StaticSite } from './load-app.ts'
import type { DrawnPage } from '../../src/app/static-site.tsx'
import { policyHash, withoutStyles } from './style-sheet-of.ts'

/** What stands in a page that is written. */
export interface PageParts {
  readonly drawn: DrawnPage
  /** The addresses, with the base, under which it stands. */
  readonly paths: readonly string[]
  readonly base: string
  readonly canonical: string | null
  /** It shows words in italics at once. */
  readonly quotes: boolean
  /** The style sheets that it needs besides those of every page, as the build names them. */
  readonly sheets: readonly string[]
  /** Where a reader without scripts finds something to read, where the page itself has nothing. */
  readonly ways: readonly { readonly href: string; readonly words: string }[]
}

const SITE_NAME = 'Faultline'

/** The page that the build made, without anything of one address. */
export function toShell(html: string): string {
  return html
    .replace(/\s*<meta\s+name="description"[^>]*>/, '')
    .replace(/\s*<title>[^<]*<\/title>/, '<!--head-->')
    .replace(/\s*<noscript\s*>[\s\S]*?<\/noscript\s*>/, '')
}

/** A page, whole: what the build made, with what is drawn, and what its head says. */
export function pageHtml(shell: string, site: StaticSite, parts: PageParts): string {
  const { drawn, paths, base, canonical, quotes, sheets, ways } = parts
  const { escapeHtml, headTags, headWords } = site
  const links = sheets.map((sheet) => `<link rel="stylesheet" crossorigin href="${base}${sheet}">`)
  const gist = drawn.gist.map((text) => (/[.?!]$/.test(text) ? text : `${text}.`)).join(' ')
  const feed = drawn.feed && { href: `${base.slice(0, -1)}${drawn.feed.path}`, title: drawn.feed.title }
  const note = drawn.html === null ? headWords.noScriptApp : headWords.noScript
  const waysHtml = ways.map(({ href, words }) => `<a href="${escapeHtml(href)}">${escapeHtml(words)}</a>`).join(' · ')
  const noScript = `<noscript><p class="no-script">${escapeHtml(gist)}</p><p class="no-script">${escapeHtml(note)} ${waysHtml}</p></noscript>`
  const { html, sheet } = withoutStyles(drawn.html ?? '')
  const page = html === '' ? '' : `<div id="static">${html}</div>\n    `
  const attributes =
    drawn.html === null
      ? ''
      : ` data-still data-written="${escapeHtml(paths.join(' '))}"${quotes ? ' data-quotes' : ''}`
  return put(shell, {
    '<html lang="en"': `<html lang="en"${attributes}`,
    '<!--head-->': `\n    ${headTags(drawn.head, { canonical, siteName: SITE_NAME, feed })}${
      drawn.html === null ? '' : `\n    <script src="${base}take-over.js"></script>`
    }`,
    '</head>': `${[...links, ...(sheet === '' ? [] : [`<style>${sheet}</style>`])].map((tag) => `  ${tag}\n  `).join('')}</head>`,
    // The sheet of this page, and no other.
    'style-src &#39;self&#39;': `style-src &#39;self&#39;${sheet === '' ? '' : ` &#39;${policyHash(sheet)}&#39;`}`,
    '<div id="root">': `${noScript}\n    ${page}<div id="root">`,
  })
}

/** A page that leads on to another. */
export function movedHtml(
  site: StaticSite,
  base: string,
  href: string,
  title: string,
  canonical: string | null,
): string {
  const { escapeHtml, headWords } = site
  const to = escapeHtml(href)
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="robots" content="noindex" />
    <link rel="icon" href="${base}icon.svg" type="image/svg+xml" />
    <meta http-equiv="refresh" content="0; url=${to}" />
    <title>${escapeHtml(headWords.moved)}</title>${canonical === null ? '' : `\n    <link rel="canonical" href="${escapeHtml(canonical)}" />`}
  </head>
  <body>
    <p><a href="${to}">${escapeHtml(headWords.movedTo(title))}</a></p>
  </body>
</html>
`
}

/** @throws where the page that was built has no such place: nothing is left out in silence */
function put(shell: string, places: Readonly<Record<string, string>>): string {
  let html = shell
  for (const [place, text] of Object.entries(places)) {
    if (!html.includes(place))
      throw new Error(`index.html of the build has no ${place}: see tools/static-pages/page-html.ts`)
    html = html.replace(place, () => text)
  }
  return html
}
