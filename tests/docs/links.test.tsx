// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROUTES } from '../../src/pages/routes.tsx'
import { KNOWN_PARAMS, parseView } from '../../src/state/address/view.ts'

const isMatch = (pattern: string, path: string) => new RegExp(`^${pattern.replace(/:\w+/g, '[^/]+')}$`).test(path)

describe('the document of links', () => {
  const text = readFileSync(join(import.meta.dirname, '../../docs/links.md'), 'utf8')

  it('names every parameter, and none that there is not', () => {
    const [, table = ''] = /## Parameters\n(.*?)\n## /s.exec(text) ?? []
    const named = [...table.matchAll(/^\| ((?:`[a-z-]+`(?:, )?)+)/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name),
    )
    expect(new Set(named)).toEqual(KNOWN_PARAMS)
  })

  it('names every page', () => {
    const [, table = ''] = /## Pages\n(.*?)\n## /s.exec(text) ?? []
    const named = [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, path = '']) => path.replace(/<(\w+)>/g, ':$1'))
    const paths = ROUTES.flatMap((route) => route.paths).filter((path) => path !== '/')
    expect(new Set(named)).toEqual(new Set(paths))
  })

  it('has examples that open a page as they stand', () => {
    const [, block = ''] = /## Examples\n+```\n(.*?)```/s.exec(text) ?? []
    const links = block.trim().split('\n')
    expect(links.length).toBeGreaterThan(5)
    for (const link of links) {
      const url = new URL(link, 'https://example.org')
      expect(parseView(url.search).dropped, link).toEqual([])
      const opened = ROUTES.filter(({ paths }) => paths.some((path) => isMatch(path, url.pathname)))
      expect(opened.length, link).toBeGreaterThan(0)
    }
  })
})
