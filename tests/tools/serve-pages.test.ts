import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { fileOfPage, isFile } from '../../tools/static-pages/serve-pages.ts'

const DIST = mkdtempSync(join(tmpdir(), 'dist-'))
for (const page of ['', 'demo', 'demo/events/vote']) {
  mkdirSync(join(DIST, page), { recursive: true })
  writeFileSync(join(DIST, page, 'index.html'), page)
}
afterAll(() => rmSync(DIST, { recursive: true }))

describe('the address of a page', () => {
  it.each([
    ['/demo', '/demo/index.html'],
    ['/demo/', '/demo/index.html'],
    ['/demo/events/vote?known-on=2022-05-20', '/demo/events/vote/index.html?known-on=2022-05-20'],
    ['/demo/events/%76ote', '/demo/events/%76ote/index.html'],
  ])('%s is that of its file', (url, file) => {
    expect(fileOfPage(url, DIST, '/')).toBe(file)
  })

  it.each(['/', '/demo/events/none', '/demo/events', '/assets/app.js', '/%', '/..%2f..%2fetc', '/%00'])(
    '%s stays as it is: there is no such page, or it is served as it is',
    (url) => {
      expect(fileOfPage(url, DIST, '/')).toBe(url)
    },
  )

  it('under a path counts from there', () => {
    expect(fileOfPage('/faultline/demo?a', DIST, '/faultline/')).toBe('/faultline/demo/index.html?a')
    expect(fileOfPage('/demo', DIST, '/faultline/')).toBe('/demo')
  })
})

describe('a file of the build', () => {
  it.each([
    ['/', true],
    ['/?a=b', true],
    ['/demo/index.html?a', true],
    ['/demo', false],
    ['/demo/events/none', false],
    ['/assets/app.js', false],
    ['/..%2f..%2fetc/passwd', false],
    ['/%', false],
  ])('%s: %s', (url, is) => {
    expect(isFile(url, DIST, '/')).toBe(is)
  })

  it('is not looked for outside the path of the site', () => {
    expect(isFile('/demo', DIST, '/faultline/')).toBe(true)
    expect(isFile('/faultline/none', DIST, '/faultline/')).toBe(false)
  })
})
