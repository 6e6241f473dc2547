import { createHash } from 'node:crypto'
import { join, relative, sep } from 'node:path'
import type { Plugin } from 'vite'
import { NAMED_MEDIA } from '../src/ui/breakpoints.ts'
import { MEASURES } from '../src/ui/measures.ts'

/**
 * Lets style sheets name what is written in code: `@media (--narrow)`, and `@measures;` for all shared measures. The
 * language itself has no variables in `@media`.
 */
export function cssNames(): Plugin {
  return {
    name: 'css-names',
    enforce: 'pre',
    // A page that is written ahead names each class at each of its elements.
    config: (_, { command, mode }) =>
      command === 'build' && mode === 'production'
        ? { css: { modules: { generateScopedName: shortName } } }
        : undefined,
    transform: {
      filter: { id: { include: /\.css(\?|$)/, exclude: /node_modules/ } },
      handler: (css) => ({ code: writeNamesOut(css), map: null }),
    },
  }
}

const ROOT = join(import.meta.dirname, '..')
const NAME_LENGTH = 5

/** The name of a class in the pages: the same on every machine. */
function shortName(name: string, file: string): string {
  const place = relative(ROOT, file.replace(/\?.*/, '')).split(sep).join('/')
  return `_${createHash('sha256').update(`${place} ${name}`).digest('base64url').slice(0, NAME_LENGTH)}`
}

/** A style sheet with every name written out. Throws where a name means nothing. */
export function writeNamesOut(css: string): string {
  return css
    .replace(/@media[^{]+/g, (query) =>
      query.replace(/\(--([a-z-]+)\)/g, (_, name: string) => {
        const media = NAMED_MEDIA[name]
        if (media === undefined) throw new Error(`@media (--${name}): src/ui/breakpoints.ts names no such thing`)
        return media
      }),
    )
    .replace('@measures;', `:root {${toProperties()}}`)
}

function toProperties(): string {
  return Object.entries(MEASURES)
    .map(
      ([name, px]) => `--${name.replace(/Px$/, '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${px}px;`,
    )
    .join('')
}
