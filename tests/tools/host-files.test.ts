import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ASSETS_CACHE, hostFiles, PAGES_CACHE } from '../../tools/static-pages/host-files.ts'

describe('what tells a host how to serve the site', () => {
  it('keeps what has a hash in its name for a year, under the path of the site', () => {
    expect(hostFiles('/faultline/').get('_headers')).toBe(
      [
        '/faultline/*',
        '  X-Content-Type-Options: nosniff',
        '/faultline/assets/*',
        '  Cache-Control: public, max-age=31536000, immutable',
        '',
      ].join('\n'),
    )
  })

  it('is what the document of hosting tells nginx and a store', () => {
    const text = readFileSync(join(import.meta.dirname, '../../docs/hosting.md'), 'utf8')
    const [, nginx = ''] = /```nginx\n(.*?)```/s.exec(text) ?? []
    const said = [...nginx.matchAll(/Cache-Control "(.*)"/g)].map(([, value]) => value)
    expect(said).toEqual([PAGES_CACHE, ASSETS_CACHE])
    const synced = [...text.matchAll(/^aws s3 sync .*--cache-control (?:'(.*)'|(\S+))$/gm)].map(([, a, b]) => a ?? b)
    expect(synced).toEqual([ASSETS_CACHE, PAGES_CACHE])
  })
})
