import { type Document, visit } from 'yaml'
import { type Problems, quoted, type Spot } from '../problem.ts'

/**
 * Warns of values without quotes that a comment may have cut: `title: Leak #2 of the report` says “Leak”. A comment that
 * begins with a space is meant as one.
 */
export function warnOfCutValues(
  document: Document,
  text: string,
  spotAt: (offset: number) => Spot,
  problems: Problems,
): void {
  visit(document, {
    Scalar(key, { type, range, value }) {
      if (key === 'key' || type !== 'PLAIN' || !range) return
      const comment = /^[ \t]+#(\S.*)/.exec(lineFrom(text, range[1]))?.[1]
      if (comment === undefined) return
      problems.warn(
        'cut-value',
        spotAt(range[0]),
        `ends before the comment: the value is ${quoted(String(value))}, without ${quoted(`#${comment}`)}`,
        'Put the whole value in quotes; if it is a comment, write a space behind #.',
      )
    },
  })
}

/** What stands from an offset to the end of its line. */
function lineFrom(text: string, offset: number): string {
  const end = text.indexOf('\n', offset)
  return text.slice(offset, end < 0 ? text.length : end)
}
