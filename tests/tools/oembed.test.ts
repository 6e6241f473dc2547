import { describe, expect, test } from 'vitest'
import { embedSnippet } from '../../src/export/embed-snippet.ts'
import { oembedJson } from '../../tools/static-pages/embeds/oembed.ts'
import type { StaticSite } from '../../tools/static-pages/drawing/load-app.ts'

const parts = {
  kind: 'event',
  title: 'A “report” & <more>',
  frameTitle: 'A “report” & <more>: what the sources say (Faultline)',
  url: 'https://example.org/d/events/e',
  src: 'https://example.org/embed/d/events/e',
  site: 'https://example.org/',
  image: { url: 'https://example.org/d/events/e/share.png?v=1', alt: 'A picture', width: 1200, height: 630 },
} as const

/** Of the built app it takes what writes the lines alone. */
const site = { embedSnippet, siteName: 'Faultline' } as StaticSite

describe('the oEmbed document of a page', () => {
  const said = JSON.parse(oembedJson(site, parts)) as Record<string, unknown>

  test('has what the specification asks of the type rich (2.3.4.4), and of every type', () => {
    expect(said['version']).toBe('1.0')
    expect(said['type']).toBe('rich')
    expect(typeof said['html']).toBe('string')
    for (const name of ['width', 'height', 'thumbnail_width', 'thumbnail_height']) {
      expect(Number.isInteger(said[name]), name).toBe(true)
    }
    for (const name of ['provider_url', 'thumbnail_url']) {
      expect(new URL(String(said[name])).protocol, name).toBe('https:')
    }
    expect(said['title']).toBe(parts.title)
    expect(said['provider_name']).toBe('Faultline')
  })

  test('its lines hold the frame and the link, as high as it says, and no script', () => {
    const html = String(said['html'])
    expect(html).toContain(`src="${parts.src}"`)
    expect(html).toContain(`height="${String(said['height'])}"`)
    expect(html).toContain(`href="${parts.url}"`)
    expect(html).not.toContain('<script')
  })
})
