import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

/**
 * What the page may load: only what is served beside it. Styles are set by scripts through the CSSOM, which the policy
 * lets through; a style within an element, and an address that holds its content (`data:`), it does not.
 */
const POLICY: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'frame-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
}

const META = /<meta http-equiv="Content-Security-Policy"[^>]*>/

/** Writes the policy into the page that is built. The server of development sends styles and scripts within the page. */
export function contentPolicy(): Plugin {
  return {
    name: 'content-policy',
    apply: 'build',
    // When all is in the page.
    transformIndexHtml: { order: 'post', handler: withPolicy },
  }
}

/**
 * A page with the policy that lets through, by their hashes, the style sheets and the scripts that stand in it as it is; any other
 * that came into it would do nothing.
 */
export function withPolicy(html: string): string {
  const bare = html.replace(META, '')
  const rules = Object.entries(POLICY).map(([rule, allowed]) => {
    const within =
      rule === 'style-src' ? contentsOf(bare, 'style') : rule === 'script-src' ? contentsOf(bare, 'script') : []
    return [rule, allowed, ...within.map((content) => `'${policyHash(content)}'`)].join(' ')
  })
  const meta = `<meta http-equiv="Content-Security-Policy" content="${rules.join('; ').replaceAll("'", '&#39;')}">`
  return META.test(html) ? html.replace(META, meta) : html.replace('<head>', `<head>\n    ${meta}`)
}

/** What stands in the elements of a page that have content of their own; data are no script. */
function contentsOf(html: string, tag: 'style' | 'script'): string[] {
  return [...html.matchAll(new RegExp(`<${tag}((?:\\s[^>]*)?)>([\\s\\S]*?)</${tag}>`, 'g'))]
    .filter(([, attributes = '', content = '']) => content !== '' && !/\bsrc=|\/ld\+json/.test(attributes))
    .map(([, , content = '']) => content)
}

/** By which a content policy names a style sheet or a script within the page. */
export function policyHash(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`
}
