export interface EmbeddedFrame {
  /** Full address of what the frame shows. */
  readonly src: string
  readonly title: string
  readonly heightPx: number
  /** Full address of the page proper, and what its link says. */
  readonly url: string
  readonly link: string
  /** Full address of what gives the frame its height; `null`: nothing does. */
  readonly script: string | null
}

/**
 * The lines that show a page of Faultline within another: a frame, a link for where none is shown, and what gives it its height. Nothing in them
 * is refused by a strict content policy but what it must name: frames, and the script, from this site.
 */
export function embedSnippet({ src, title, heightPx, url, link, script }: EmbeddedFrame): string {
  return [
    `<iframe src="${escape(src)}" title="${escape(title)}" loading="lazy" width="100%" height="${heightPx}" frameborder="0"></iframe>`,
    `<p><a href="${escape(url)}">${escape(link)}</a></p>`,
    ...(script === null ? [] : [`<script src="${escape(script)}" async></script>`]),
  ].join('\n')
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escape = (text: string) => text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
