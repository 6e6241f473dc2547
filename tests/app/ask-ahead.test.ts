import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const SCRIPT = readFileSync(join(import.meta.dirname, '../../public/ask-ahead.js'), 'utf8')

/** Runs the script on a page at an address. @param indexText as it is in the cache; `null`: it is not @returns what it asks for, and what of the cache */
async function askedFor(pathname: string, indexText: string | null) {
  const [asked, cached]: [string[], unknown[]] = [[], []]
  const links: { href: string; onload?: () => void }[] = []
  const document = {
    currentScript: { src: 'https://example.org/base/ask-ahead.js' },
    createElement: () => ({ href: '' }),
    head: {
      appendChild: (link: { href: string }) => {
        links.push(link)
        asked.push(link.href)
      },
    },
  }
  const fetch = (url: string, options: unknown) => {
    cached.push([url, options])
    return indexText === null ? Promise.reject(new TypeError('not there')) : Promise.resolve(new Response(indexText))
  }
  // oxlint-disable-next-line typescript/no-implied-eval -- it is a script of the page, and no module
  new Function('document', 'location', 'fetch', SCRIPT)(document, { pathname, search: '' }, fetch)
  for (const { onload } of links) onload?.()
  await new Promise((resolve) => setTimeout(resolve))
  return { asked, cached }
}

const AHEAD = ['/base/data/catalogue.json', '/base/data/some/index.json']

test('asks for what a packed dossier is opened with when its index came, and nothing of the network again', async () => {
  const { asked, cached } = await askedFor('/base/some', '{"id":"some","packed":true,"places":[]}')
  expect(asked).toEqual([...AHEAD, '/base/data/some/packed.json'])
  expect(cached).toEqual([['/base/data/some/index.json', { cache: 'only-if-cached', mode: 'same-origin' }]])
})

test('asks for no more where the index is not packed, or is not in the cache', async () => {
  expect((await askedFor('/base/some', '{"id":"some"}')).asked).toEqual(AHEAD)
  expect((await askedFor('/base/some', null)).asked).toEqual(AHEAD)
})
