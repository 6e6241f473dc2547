/** The addresses of a site, for search engines. @param urls without signs that XML would read */
export function siteMap(urls: readonly string[]): string {
  const entries = urls.map((url) => `  <url><loc>${url.replaceAll('&', '&amp;')}</loc></url>\n`).join('')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries}</urlset>\n`
}

/** @param siteMapUrl `null`: there is none */
export function robotsText(siteMapUrl: string | null): string {
  return `User-agent: *\nAllow: /\n${siteMapUrl === null ? '' : `Sitemap: ${siteMapUrl}\n`}`
}
