import { escapeHtml } from './escape-html.ts'
import type { PageHead } from './page-head.ts'

/** Where a page stands. */
export interface PageAddress {
  /** Its full address; `null`: the site has no address of its own. */
  readonly canonical: string | null
  readonly siteName: string
  /** `null`: there is none. */
  readonly image: PageImage | null
  /** Full address of its oEmbed document; `null`: it has none. */
  readonly oembed: string | null
  /** The same for programs: data, feeds. */
  readonly alternates: readonly AlternateForm[]
}

/** What a page tells, in another form. */
export interface AlternateForm {
  readonly type: string
  readonly title: string
  readonly href: string
}

/** The picture that is shown with a link to the page. */
export interface PageImage {
  readonly url: string
  /** What it shows, in words. */
  readonly alt: string
  readonly width: number
  readonly height: number
}

/** The tags of a head, as HTML: title, description, canonical address, Open Graph, Twitter, JSON-LD. */
export function headTags(head: PageHead, { canonical, siteName, image, alternates, oembed }: PageAddress): string {
  const { title, description, type, graph } = head
  const meta = (kind: 'name' | 'property', name: string, content: string) =>
    `<meta ${kind}="${name}" content="${escapeHtml(content)}" />`
  return [
    `<title>${escapeHtml(title)}</title>`,
    meta('name', 'description', description),
    ...(canonical === null ? [] : [`<link rel="canonical" href="${escapeHtml(canonical)}" />`]),
    ...(oembed === null
      ? []
      : [
          `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(oembed)}" title="${escapeHtml(title)}" />`,
        ]),
    ...alternates.map(
      (form) =>
        `<link rel="alternate" type="${escapeHtml(form.type)}" title="${escapeHtml(form.title)}" href="${escapeHtml(form.href)}" />`,
    ),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:type', type),
    meta('property', 'og:site_name', siteName),
    ...(canonical === null ? [] : [meta('property', 'og:url', canonical)]),
    ...(image === null
      ? []
      : [
          meta('property', 'og:image', image.url),
          meta('property', 'og:image:type', 'image/png'),
          meta('property', 'og:image:width', String(image.width)),
          meta('property', 'og:image:height', String(image.height)),
          meta('property', 'og:image:alt', image.alt),
        ]),
    meta('name', 'twitter:card', image === null ? 'summary' : 'summary_large_image'),
    meta('name', 'twitter:title', title),
    meta('name', 'twitter:description', description),
    ...(image === null ? [] : [meta('name', 'twitter:image', image.url), meta('name', 'twitter:image:alt', image.alt)]),
    ...(graph.length === 0 ? [] : [jsonLdTag(graph)]),
  ].join('\n    ')
}

/** Nothing in it can end the script that holds it: `<` is written as JSON escapes it. */
function jsonLdTag(graph: PageHead['graph']): string {
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph })
  return `<script type="application/ld+json">${json.replaceAll('<', String.raw`\u003c`)}</script>`
}
