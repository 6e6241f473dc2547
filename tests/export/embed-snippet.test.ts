// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { embedSnippet } from '../../src/export/embed-snippet.ts'

const frame = {
  src: 'https://example.org/embed/d/events/e?theme=dark&q=a#dated',
  title: 'Title',
  heightPx: 480,
  url: 'https://example.org/d/events/e',
  link: 'Link',
  script: 'https://example.org/embed.js',
}
const parse = (lines: string) => new DOMParser().parseFromString(lines, 'text/html')

describe('the lines for another page', () => {
  test('are a frame with a title, a link, and the script, whatever the texts hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (title, link) => {
        const page = parse(embedSnippet({ ...frame, title, link }))
        const held = [...page.querySelectorAll('body *, head *')].map(({ tagName }) => tagName)
        expect(held.toSorted()).toEqual(['A', 'IFRAME', 'P', 'SCRIPT'])
        // A parser takes other ends of lines for its own.
        const plain = (text: string) => text.replaceAll(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD')
        expect(page.querySelector('iframe')?.title).toBe(plain(title))
        expect(page.querySelector('iframe')?.getAttribute('src')).toBe(frame.src)
        expect(page.querySelector('a')?.getAttribute('href')).toBe(frame.url)
      }),
    )
  })

  test('wait until the frame is near, say its size, and hold no style that a policy could refuse', () => {
    const page = parse(embedSnippet(frame))
    const attributes = [...(page.querySelector('iframe')?.attributes ?? [])].map(({ name, value }) => [name, value])
    expect(Object.fromEntries(attributes)).toMatchObject({ loading: 'lazy', width: '100%', height: '480' })
    expect(page.querySelector('[style]')).toBeNull()
  })

  test('stand without the script too', () => {
    expect(embedSnippet({ ...frame, script: null })).not.toContain('script')
  })
})
