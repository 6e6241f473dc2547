import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StaticSite } from './drawing/load-app.ts'
import type { DrawnPage } from '../../src/app/static-site.tsx'
import type { AlternateForm, PageImage } from '../../src/head/head-tags.ts'
import { withPolicy } from '../content-policy.ts'
import type { CriticalSheet } from './short/critical-sheet.ts'
import { shortHtml } from './short/short-html.ts'
import { withoutSeams, withoutStyles } from './short/style-sheet-of.ts'

/** What stands in a page that is written. */
export interface PageParts {
  readonly drawn: Pick<DrawnPage, 'head' | 'html' | 'gist'>
  /** The addresses, with the base, under which it stands. */
  readonly paths: readonly string[]
  readonly base: string
  readonly canonical: string | null
  /** `null`: there is none. */
  readonly image: PageImage | null
  /** Full address of what services are told of the page; `null`: they are told nothing. */
  readonly oembed: string | null
  /** The same for programs. */
  readonly alternates: readonly AlternateForm[]
  /** It shows words in italics at once. */
  readonly quotes: boolean
  /** The style sheets of the app that hold for it. */
  readonly sheet: CriticalSheet
  /** The files of these, and of the parts of the app that draw it, as the build names them. */
  readonly files: PageFiles
  /** Where a reader without scripts finds something to read, where the page itself has nothing. */
  readonly ways: readonly { readonly href: string; readonly words: string }[]
}

export interface PageFiles {
  readonly sheets: readonly string[]
  readonly parts: readonly string[]
}

/** The page that the build made, without anything of one address. */
export interface Shell {
  readonly html: string
  /** The addresses of the scripts that start the app. */
  readonly scripts: readonly string[]
  /** The addresses of the style sheets of every page. */
  readonly sheets: readonly string[]
  /** The address of the face of emphasis and quotations. */
  readonly italics: string
}

const OWN_SCRIPTS = /\s*<script(?: [^>]*)? src="([^"]+)"[^>]*><\/script>/g
const SHEETS = /\s*<link rel="stylesheet"[^>]* href="([^"]+)">/g
const PRELOADS = /\s*<link rel="modulepreload"[^>]*>/g

const DATA = /\s*<script type="application\/ld\+json">[\s\S]*?<\/script>/

/** Runs before anything is painted, and so within the page. */
const FIRST_SCRIPT = readFileSync(join(import.meta.dirname, 'written-page.js'), 'utf8').replace(/^\s*(\/\/.*)?\n/gm, '')

/** @throws where the page that was built is not as this file knows it */
export function toShell(html: string): Shell {
  const scripts = [...html.matchAll(OWN_SCRIPTS)].filter(([tag]) => tag.includes('type="module"'))
  const italics = /url\(([^()]*source-serif-4-core-opsz-italic[^()]*)\)/.exec(html)?.[1]
  if (scripts.length === 0 || italics === undefined) {
    throw new Error('index.html of the build has no script, or no italics: see tools/static-pages/page-html.ts')
  }
  return {
    html: html
      .replace(/\s*<meta\s+name="description"[^>]*>/, '')
      .replace(/\s*<title>[^<]*<\/title>/, '<!--head-->')
      .replace(/\s*<noscript\s*>[\s\S]*?<\/noscript\s*>/, ''),
    scripts: scripts.map(([, address = '']) => address),
    sheets: [...html.matchAll(SHEETS)].map(([, address = '']) => address),
    italics,
  }
}

/** A page, whole: what the build made, with what is drawn, and what its head says. */
export function pageHtml(shell: Shell, site: StaticSite, parts: PageParts): string {
  const { drawn, canonical, image, oembed, alternates, ways } = parts
  const { escapeHtml, headTags, headWords } = site
  const gist = drawn.gist.map((text) => (/[.?!]$/.test(text) ? text : `${text}.`)).join(' ')
  const note = drawn.html === null ? headWords.noScriptApp : headWords.noScript
  const waysHtml = ways.map(({ href, words }) => `<a href="${escapeHtml(href)}">${escapeHtml(words)}</a>`).join(' · ')
  const noScript = `<noscript><p class="no-script">${escapeHtml(gist)}</p><p class="no-script">${escapeHtml(note)} ${waysHtml}</p></noscript>`
  const head = `\n    ${headTags(drawn.head, { canonical, siteName: site.siteName, image, alternates, oembed })}`
  const html = put(shell.html, { '<!--head-->': head, '<div id="root">': `${noScript}\n    <div id="root">` })
  return withPolicy(drawn.html === null ? html : withDrawn(html, drawn.html, shell, site, parts))
}

/**
 * A page that is whole as it stands: its style sheet is within it, and nothing else is asked for before it is painted but its faces.
 * The app comes later (public/take-over.js).
 */
function withDrawn(
  shell: string,
  drawn: string,
  { scripts, sheets, italics }: Shell,
  site: StaticSite,
  parts: PageParts,
) {
  const { base, paths, quotes, files, canonical } = parts
  const { html: styled, sheet } = withoutStyles(withoutSeams(drawn))
  const html = shortHtml(styled)
  const addresses = (names: readonly string[]) => names.map((name) => base + name)
  const then = ['not-started.js', 'take-over.js'].map((name) => base + name)
  const attributes = Object.entries({
    'data-then': then,
    'data-scripts': scripts,
    'data-sheets': [...sheets, ...addresses(files.sheets)],
    'data-parts': addresses(files.parts),
  }).map(([name, list]) => ` ${name}="${list.join(' ')}"`)
  // What machines read stands last: the faces are asked for as soon as the first part of the page has come.
  const data = DATA.exec(shell)?.[0].trim() ?? ''
  const bare = [OWN_SCRIPTS, SHEETS, PRELOADS, DATA].reduce((rest, some) => rest.replace(some, ''), shell)
  const page = put(bare, {
    '<html lang="en"': `<html lang="en" data-still data-written="${site.escapeHtml(paths.join(' '))}"${quotes ? ' data-quotes' : ''}`,
    '<div id="root">': `<div id="static">${withAddress(html, canonical && site.escapeHtml(canonical))}</div>\n    <div id="root">`,
  })
  const last = [
    ...(quotes ? [`<link rel="preload" href="${italics}" as="font" type="font/woff2" crossorigin>`] : []),
    `<style>${parts.sheet.of(page)}${sheet}</style>`,
    `<script${attributes.join('')}>${FIRST_SCRIPT}</script>`,
  ]
  return put(page, {
    '</head>': `${last.map((tag) => `  ${tag}\n  `).join('')}</head>`,
    '</body>': `  ${data}\n  </body>`,
  })
}

/** Puts the address of a page where it is printed. @param address in HTML; `null`: it is not known, and the browser prints its own */
function withAddress(html: string, address: string | null): string {
  return address === null ? html : html.replace(/(?<= data-own-address="">)(?=<)/, () => address)
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
