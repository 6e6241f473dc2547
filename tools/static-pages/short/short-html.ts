import { shortPath } from './short-path.ts'

/** Of shapes, what says where they are: numbers that layout leaves with fifteen digits. */
const PLACES = / (x|y|x1|x2|y1|y2|cx|cy|r|width|height|points|viewBox|transform)="([^"]*)"/g
const LONG_NUMBER = /-?\d+\.\d{3,}/g
const PATH = / d="([^"]*)"/g
const SHAPES = /<(?:path|rect|line|circle|ellipse|polygon|polyline|use|svg|g|text)( [^<>]*)>/g
const EMPTY = /<(path|rect|line|circle|ellipse|polygon|polyline|use)( [^<>]*)><\/\1>/g
/** In what React writes, such quotes stand in tags alone. */
const BARE = / ([a-z][a-z\d-]*)="([\w.-]+)"(?=[ >])/gi

/** The same elements in fewer characters: a page is one round trip shorter where it fits into one less of what a server sends at a time. */
export function shortHtml(html: string): string {
  return html
    .replace(SHAPES, shortShape)
    .replace(EMPTY, '<$1$2/>')
    .replace(/ class="([^"]*?) +"/g, ' class="$1"')
    .replace(BARE, ' $1=$2')
}

function shortShape(tag: string): string {
  return tag
    .replace(PATH, (_, path: string) => ` d="${shortPath(path)}"`)
    .replace(
      PLACES,
      (_, name: string, numbers: string) =>
        ` ${name}="${numbers.replace(LONG_NUMBER, (number) => String(Math.round(Number(number) * 100) / 100))}"`,
    )
}
