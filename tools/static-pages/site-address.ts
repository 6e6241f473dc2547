type Environment = Readonly<Record<string, string | undefined>>

/**
 * `BASE_PATH`: the path under which the site stands, with `/` at both ends; `/` where it is not set.
 * @throws where it is no path
 */
export function basePath({ BASE_PATH = '' }: Environment): string {
  const path = BASE_PATH.replace(/^\/+|\/+$/g, '')
  if (!/^[\w.~/-]*$/.test(path)) throw new Error(`BASE_PATH=${BASE_PATH}: write it as a path such as /faultline/`)
  return path === '' ? '/' : `/${path}/`
}

/**
 * `SITE_URL`: the address of the host, without a path; `null` where it is not set.
 * @throws where it is no address, or has a path, which is `BASE_PATH`
 */
export function siteOrigin({ SITE_URL = '' }: Environment): string | null {
  if (SITE_URL === '') return null
  const url = URL.canParse(SITE_URL) ? new URL(SITE_URL) : null
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw new Error(`SITE_URL=${SITE_URL}: write it as https://example.org; a path goes into BASE_PATH`)
  }
  return url.origin
}
