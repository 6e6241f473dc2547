import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { withPolicy } from '../../tools/content-policy.ts'

const hash = (content: string) => `&#39;sha256-${createHash('sha256').update(content).digest('base64')}&#39;`
const page = (head: string) => `<!doctype html>\n<html><head>${head}</head><body></body></html>`

test('lets through the styles and scripts that stand in the page, by what they hold, and what is served beside it', () => {
  const html = withPolicy(
    page('<style>a{}</style><style media="print">b{}</style><script>run()</script><script src="/x.js"></script>'),
  )
  expect(html).toContain(`style-src &#39;self&#39; ${hash('a{}')} ${hash('b{}')};`)
  expect(html).toContain(`script-src &#39;self&#39; ${hash('run()')};`)
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'))
})

test('counts no data for a script', () => {
  expect(withPolicy(page('<script type="application/ld+json">{}</script>'))).toContain('script-src &#39;self&#39;;')
})

test('takes the place of the policy that the page had', () => {
  const once = withPolicy(page('<style>a{}</style>'))
  expect(withPolicy(once)).toBe(once)
  const changed = withPolicy(once.replace('a{}', 'b{}'))
  expect(changed).toContain(hash('b{}'))
  expect(changed).not.toContain(hash('a{}'))
  expect(changed.match(/Content-Security-Policy/g)).toHaveLength(1)
})
