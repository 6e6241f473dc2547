import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { withPolicy } from '../../content-policy.ts'
import type { CriticalSheet } from '../short/critical-sheet.ts'
import type { StaticSite } from '../drawing/load-app.ts'
import type { BuiltView } from './build-view.ts'
import { withoutSeams, withoutStyles } from '../short/style-sheet-of.ts'

export interface EmbedParts {
  readonly title: string
  /** Drawn. */
  readonly html: string
  readonly base: string
  /** Of the page proper; `null`: the site has no address of its own. */
  readonly canonical: string | null
  /** The style sheets of the app that may hold for it, and its own. */
  readonly sheet: CriticalSheet
  /** The faces of the site, as a style sheet says them. */
  readonly faces: string
  /** What draws a view of it; `null`: it has none. */
  readonly view: BuiltView | null
}

/** Runs before anything is painted, and so within the page. */
const SCRIPT = readFileSync(join(import.meta.dirname, 'embed-page.js'), 'utf8').replace(/^\s*(\/\/.*)?\n/gm, '')

const FACES = /<style>(@font-face[\s\S]*?)<\/style>/

/** @throws where the page that was built says no faces */
export function facesOf(built: string): string {
  const [, faces] = FACES.exec(built) ?? []
  if (faces === undefined)
    throw new Error('index.html of the build has no faces: see tools/static-pages/embeds/embed-html.ts')
  return faces
}

/** What stands within another page, as a page of its own: all of it is in the file but the faces, and no app comes. */
export function embedHtml({ escapeHtml, siteName }: StaticSite, parts: EmbedParts): string {
  const { title, base, canonical, sheet, faces, view } = parts
  const { html, sheet: styled } = withoutStyles(withoutSeams(parts.html))
  const body = `<div id="static">${html}</div>`
  const drawn = view === null ? '' : ` data-script="${base}${view.script}" data-sheet="${base}${view.sheet}"`
  const address = canonical === null ? '' : `\n    <link rel="canonical" href="${escapeHtml(canonical)}">`
  return withPolicy(`<!doctype html>
<html lang="en" data-still${drawn}>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <meta name="application-name" content="${escapeHtml(siteName)}">
    <title>${escapeHtml(title)}</title>${address}
    <link rel="icon" href="${base}icon.svg" type="image/svg+xml">
    <style>${faces}${sheet.of(body)}${styled}</style>
    <script>${SCRIPT}</script>
  </head>
  <body>
    ${body}
  </body>
</html>
`)
}
