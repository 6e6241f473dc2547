import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const DIST = join(import.meta.dirname, '../../dist')

/** The page that the build made. Where pages have been written into the build since, it stands under another name. */
export function builtPage(): string {
  return readFileSync([join(DIST, '404.html'), join(DIST, 'index.html')].find((file) => existsSync(file)) ?? '', 'utf8')
}
