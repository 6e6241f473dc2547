// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { headTags } from '../../src/head/head-tags.ts'
import { shorten } from '../../src/head/shorten.ts'
import fc from '../seeded-fast-check.ts'

const parse = (head: string) => new DOMParser().parseFromString(`<head>${head}</head><body></body>`, 'text/html')
const content = (page: Document, name: string) =>
  page.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content')

const image = { url: '/d/share.png?v=1', alt: 'A <picture> & "words"', width: 1200, height: 630 }

/** What an editor may write: any text, and what would end an attribute, a tag or a script. */
const anyText = fc.oneof(
  fc.string(),
  fc.constantFrom('</script><script>alert(1)</script>', '"><img>', "a 'b' & <c>", '<!--'),
)
// A parser of HTML makes one sort of line ends of all, and leaves out what is no letter at all.
const text = anyText.map((written) => written.replace(/[\r\0]/g, ''))

describe('the tags of a head', () => {
  test('say what was written, whatever it is', () => {
    fc.assert(
      fc.property(text, text, (title, description) => {
        const head = { title, description, type: 'article', graph: [{ '@type': 'Event', name: title }] } as const
        const page = parse(
          headTags(head, { canonical: null, siteName: 'Faultline', image, alternates: [], oembed: null }),
        )
        expect(content(page, 'description')).toBe(description)
        expect(content(page, 'og:title')).toBe(title)
        expect(content(page, 'twitter:description')).toBe(description)
        const [script, ...more] = page.querySelectorAll('script')
        expect(more).toEqual([])
        expect(JSON.parse(script?.textContent ?? '')).toEqual({
          '@context': 'https://schema.org',
          '@graph': [{ '@type': 'Event', name: title }],
        })
        expect(page.body.innerHTML.trim()).toBe('')
      }),
    )
  })

  test('name the address of the page where the site has one', () => {
    const head = { title: 'T', description: 'D', type: 'website', graph: [] } as const
    const page = parse(
      headTags(head, {
        canonical: 'https://example.org/a?b=1&c=2',
        siteName: 'Faultline',
        image,
        alternates: [],
        oembed: null,
      }),
    )
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe('https://example.org/a?b=1&c=2')
    expect(content(page, 'og:url')).toBe('https://example.org/a?b=1&c=2')
    expect(
      content(
        parse(headTags(head, { canonical: null, siteName: 'Faultline', image, alternates: [], oembed: null })),
        'og:url',
      ),
    ).toBeUndefined()
  })
})

test('what services are told of a page is linked where there is such a document', () => {
  const head = { title: 'T “T” & more', description: 'D', type: 'website', graph: [] } as const
  const oembed = 'https://example.org/a/oembed.json'
  const page = parse(headTags(head, { canonical: null, siteName: 'Faultline', image, alternates: [], oembed }))
  const link = page.querySelector('link[type="application/json+oembed"]')
  expect(link?.getAttribute('rel')).toBe('alternate')
  expect(link?.getAttribute('href')).toBe(oembed)
  expect(link?.getAttribute('title')).toBe(head.title)
})

test('the picture of a page is told to Open Graph and Twitter, in words too, and shown large', () => {
  const head = { title: 'T', description: 'D', type: 'website', graph: [] } as const
  const page = parse(headTags(head, { canonical: null, siteName: 'Faultline', image, alternates: [], oembed: null }))
  for (const kind of ['og', 'twitter']) {
    expect(content(page, `${kind}:image`)).toBe(image.url)
    expect(content(page, `${kind}:image:alt`)).toBe(image.alt)
  }
  expect(content(page, 'og:image:width')).toBe('1200')
  expect(content(page, 'og:image:height')).toBe('630')
  expect(content(page, 'twitter:card')).toBe('summary_large_image')
})

describe('a text that is shortened', () => {
  test('is never longer than asked for, and begins as it did', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (written, most) => {
        const short = shorten(written, most)
        expect(short.length).toBeLessThanOrEqual(Math.max(most, 1))
        if (written.length <= most) expect(short).toBe(written)
        else expect(written.startsWith(short.slice(0, -1))).toBe(true)
      }),
    )
  })

  test('is cut between words', () => {
    expect(shorten('Independent accounts, and others', 24)).toBe('Independent accounts…')
  })
})
