import type { PageImage } from '../../../src/head/head-tags.ts'
import type { StaticSite } from '../drawing/load-app.ts'

/** Beside the file of a page: what services ask of a link to it (https://oembed.com, version 1.0, type `rich`). */
export const OEMBED_FILE = 'oembed.json'

const WIDTH_PX = 640

/** As high as most of a kind are, where nothing tells how high one is. */
export const EMBED_HEIGHT_PX = { timeline: 640, event: 480 } as const

export interface OEmbedParts {
  readonly kind: keyof typeof EMBED_HEIGHT_PX
  readonly title: string
  readonly frameTitle: string
  /** Full addresses: of the page proper, of what stands within others, of the start of the site. */
  readonly url: string
  readonly src: string
  readonly site: string
  readonly image: PageImage
}

/** The document of a page. Its frame comes without a script: services put none in. */
export function oembedJson({ embedSnippet, siteName }: StaticSite, parts: OEmbedParts): string {
  const { kind, title, frameTitle, url, src, site, image } = parts
  const html = embedSnippet({
    src,
    title: frameTitle,
    heightPx: EMBED_HEIGHT_PX[kind],
    url,
    link: `${title} – ${siteName}`,
    script: null,
  })
  const said = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: siteName,
    provider_url: site,
    html,
    width: WIDTH_PX,
    height: EMBED_HEIGHT_PX[kind],
    thumbnail_url: image.url,
    thumbnail_width: image.width,
    thumbnail_height: image.height,
  }
  return `${JSON.stringify(said, null, 2)}\n`
}
