import { describe, expect, test } from 'vitest'
import { basePath, siteOrigin } from '../../tools/static-pages/site-address.ts'
import { siteMap } from '../../tools/static-pages/for-machines/site-map.ts'
import { withoutStyles } from '../../tools/static-pages/style-sheet-of.ts'

describe('where the site stands', () => {
  test('a path has one slash at each end, however it is written', () => {
    for (const written of ['faultline', '/faultline', 'faultline/', '//faultline//']) {
      expect(basePath({ BASE_PATH: written })).toBe('/faultline/')
    }
    expect(basePath({})).toBe('/')
    expect(basePath({ BASE_PATH: '/a/b' })).toBe('/a/b/')
  })

  test('what is no path and no address is refused', () => {
    expect(() => basePath({ BASE_PATH: 'https://example.org/x' })).toThrow('BASE_PATH')
    expect(() => siteOrigin({ SITE_URL: 'example.org' })).toThrow('SITE_URL')
    expect(() => siteOrigin({ SITE_URL: 'https://example.org/path' })).toThrow('BASE_PATH')
    expect(siteOrigin({ SITE_URL: 'https://example.org/' })).toBe('https://example.org')
    expect(siteOrigin({})).toBeNull()
  })

  test('a map of the site is XML', () => {
    expect(siteMap(['https://example.org/a&b'])).toContain('<loc>https://example.org/a&amp;b</loc>')
  })
})

describe('styles within elements', () => {
  test('become rules, one for each style', () => {
    const { html, sheet } = withoutStyles(
      '<p style="left:1px">a</p><b style="left:1px"></b><i style="--x:&quot;y&quot;"></i>',
    )
    expect(html).toBe('<p data-styled="0">a</p><b data-styled="0"></b><i data-styled="1"></i>')
    expect(sheet).toBe('#static [data-styled="0"]{left:1px}\n#static [data-styled="1"]{--x:"y"}')
  })

  test('cannot end the element that holds them', () => {
    expect(withoutStyles('<p style="--x:&lt;/style&gt;"></p>').sheet).not.toContain('</')
  })
})
