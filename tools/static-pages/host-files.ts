/** Names in `assets/` hold a hash of what is in them: a year, the most that hosts keep. */
export const ASSETS_CACHE = 'public, max-age=31536000, immutable'
/** Everything else keeps its name when it changes: asked for again each time, and sent only where it did. */
export const PAGES_CACHE = 'no-cache'

/**
 * Files that tell a host how to serve the site, by path in the build. `_headers` is read by Netlify and Cloudflare Pages;
 * without `.nojekyll` GitHub Pages leaves out what begins with `_` when it publishes a branch. docs/hosting.md says the rest.
 * @param base under which the site stands, with `/` at both ends
 */
export function hostFiles(base: string): ReadonlyMap<string, string> {
  const rules: readonly (readonly [path: string, headers: readonly string[]])[] = [
    ['*', ['X-Content-Type-Options: nosniff']],
    ['assets/*', [`Cache-Control: ${ASSETS_CACHE}`]],
  ]
  const text = rules.map(([path, headers]) => [`${base}${path}`, ...headers.map((header) => `  ${header}`)].join('\n'))
  return new Map([
    ['_headers', `${text.join('\n')}\n`],
    ['.nojekyll', ''],
  ])
}
