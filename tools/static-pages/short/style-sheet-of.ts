/** A page without styles within its elements, and the sheet that holds them in their place. */
export interface WithoutStyles {
  readonly html: string
  readonly sheet: string
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#x27;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
}

/**
 * Takes out where React notes that two texts meet, and where a part came late. It needs that to go on with what was written; the app
 * draws anew.
 */
export function withoutSeams(html: string): string {
  return html.replaceAll(/<!--( |\/?\$)-->/g, '')
}

/**
 * Takes the styles out of the elements: the content policy lets none through that stands within one. Each style has a number, and those
 * that most elements have the shortest.
 */
export function withoutStyles(html: string): WithoutStyles {
  const uses = new Map<string, number>()
  for (const [, written = ''] of html.matchAll(STYLE)) uses.set(written, (uses.get(written) ?? 0) + 1)
  const styles = [...uses.keys()]
    .filter((written) => written !== '')
    .sort((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0))
  const numbers = new Map(styles.map((written, number) => [written, number]))
  const bare = html.replace(STYLE, (_, written: string) => {
    const number = numbers.get(written)
    return number === undefined ? '' : ` data-as="${number}"`
  })
  const rules = styles.map((written, number) => `#static [data-as="${number}"]{${toRule(written)}}`)
  return { html: bare, sheet: rules.join('') }
}

const STYLE = / style="([^"]*)"/g

/** @param written a style as it stands in an element. Nothing in the rule can end the element that holds the sheet. */
function toRule(written: string): string {
  const style = written.replace(/&(quot|#x27|lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity)
  // Spaces count in what is quoted, and around signs.
  const short = /["']/.test(style)
    ? style
    : style
        .trim()
        .replace(/\s*([:;,])\s*/g, '$1')
        .replace(/;$/, '')
  return short.replaceAll('<', '\\3c ')
}
