import type { PublishedSite } from '../src/contract/site/site-file.ts'
import type { Hue } from '../src/chart/shape.ts'
import { escapeHtml } from '../src/head/escape-html.ts'

/** The style sheet of the site itself, in the build. */
export const SITE_SHEET = 'site.css'

export type SiteLook = Pick<PublishedSite, 'name' | 'logo' | 'colours'>

/** The hues of a family, of which a site has one: the shapes of marks tell its kinds apart. */
const HUES: Readonly<Record<keyof NonNullable<SiteLook['colours']>, readonly Hue[]>> = {
  ground: ['k-strike', 'k-transfer', 'k-test'],
  words: ['k-report', 'k-statement'],
  institutions: ['k-sanction', 'k-resolution', 'k-meeting'],
}

/** The colours of the marks that the site sets, by the names of the hues. */
export function siteHues({
  colours = {},
}: SiteLook): ReadonlyMap<string, { readonly light: string; readonly dark: string }> {
  return new Map(
    Object.entries(colours).flatMap(([family, pair]) =>
      pair === undefined ? [] : HUES[family as keyof typeof HUES].map((hue) => [hue, pair] as const),
    ),
  )
}

/** What of the look the site sets itself; empty where it sets nothing. @param base under which it stands, with `/` at both ends */
export function siteSheet(look: SiteLook, base: string): string {
  const hues = [...siteHues(look)].map(([hue, { light, dark }]) => `--${hue}:light-dark(${light},${dark})`)
  return [
    // Where the system sets the colours, marks have those.
    ...(hues.length > 0 ? [`@media not (forced-colors:active){:root{${hues.join(';')}}}`] : []),
    ...(look.logo === undefined
      ? []
      : [
          `[data-brand]::before{content:'';width:28px;height:28px;margin-right:10px;background:url(${base}icon.svg) center/contain no-repeat}`,
        ]),
  ].join('\n')
}

/** A page with the name of the site, and its style sheet if it has one; what said another name before is gone. */
export function withSite(html: string, look: SiteLook, base: string): string {
  const bare = html
    .replace(/\s*<meta name="application-name"[^>]*>/, '')
    .replace(/\s*<link rel="stylesheet" href="[^"]*\/site\.css">/, '')
  const { name } = look
  const tags = [
    ...(name === undefined ? [] : [`<meta name="application-name" content="${escapeHtml(name)}">`]),
    ...(siteSheet(look, base) === '' ? [] : [`<link rel="stylesheet" href="${base}${SITE_SHEET}">`]),
  ]
  const titled =
    name === undefined ? bare : bare.replace(/<title>[^<]*<\/title>/, () => `<title>${escapeHtml(name)}</title>`)
  return tags.length === 0 ? titled : titled.replace('</head>', () => `  ${tags.join('\n    ')}\n  </head>`)
}
