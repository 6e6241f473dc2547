import { describe, expect, test } from 'vitest'
import { basePath, siteOrigin } from '../../tools/static-pages/site-address.ts'
import { siteMap } from '../../tools/static-pages/for-machines/site-map.ts'

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
