import type { Plugin } from 'vite'

/**
 * What the page may load: only what is served beside it. Styles are set by scripts through the CSSOM, which the policy
 * lets through; a style or a script within the page, and an address that holds its content (`data:`), it does not.
 */
const POLICY: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
}

/** Writes the policy into the page that is built. The server of development sends styles and scripts within the page. */
export function contentPolicy(): Plugin {
  const content = Object.entries(POLICY)
    .map((rule) => rule.join(' '))
    .join('; ')
  return {
    name: 'content-policy',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content }, injectTo: 'head-prepend' },
    ],
  }
}
