import { VOCABULARY_PATH } from '../../../src/export/linked-data/linked-addresses.ts'
import type { PageImage } from '../../../src/head/head-tags.ts'
import { withPolicy } from '../../content-policy.ts'
import { CriticalSheet } from '../short/critical-sheet.ts'
import type { StaticSite } from '../drawing/load-app.ts'
import { facesOf } from '../embeds/embed-html.ts'
import { TURTLE } from './alternates.ts'
import { RdfText } from './rdf-text.ts'

export interface VocabularyParts {
  readonly base: string
  /** The page that the build made. */
  readonly built: string
  /** The style sheets of every page. */
  readonly css: string
  readonly image: PageImage
  /** The address of a path within the site. */
  readonly href: (path: string) => string
  /** Full address; `null`: the site has none. */
  readonly canonical: (path: string) => string | null
}

/** The vocabulary of the linked data by path in the build: a page that is whole without the app, and the same in Turtle. */
export function vocabularyFiles(site: StaticSite, parts: VocabularyParts): Map<string, string> {
  const { base, built, css, image, href, canonical } = parts
  const { head, html } = site.drawVocabulary(href)
  const turtle = `${VOCABULARY_PATH}.ttl`
  const tags = site.headTags(head, {
    canonical: canonical(VOCABULARY_PATH),
    siteName: site.siteName,
    image,
    oembed: null,
    alternates: [{ type: TURTLE, title: head.title, href: href(turtle) }],
  })
  const body = `<div id="static">${html}</div>`
  const sheet = new CriticalSheet(`${css}\n${site.vocabularySheet}`)
  const page = withPolicy(`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    ${tags}
    <link rel="icon" href="${base}icon.svg" type="image/svg+xml" />
    <style>${facesOf(built)}${sheet.of(body)}</style>
  </head>
  <body>
    ${body}
  </body>
</html>
`)
  const address = canonical(VOCABULARY_PATH) ?? href(VOCABULARY_PATH)
  const text = new RdfText({ fl: `${address}#` }).add(site.vocabularyStatements(address)).end()
  return new Map([
    [`${VOCABULARY_PATH.slice(1)}/index.html`, page],
    [turtle.slice(1), text],
  ])
}
