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

/** Takes the styles out of the elements: the content policy lets none through that stands within one. */
export function withoutStyles(html: string): WithoutStyles {
  const numbers = new Map<string, number>()
  const bare = html.replace(/ style="([^"]*)"/g, (_, written: string) => {
    const style = written.replace(/&(quot|#x27|lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity)
    const number = numbers.get(style) ?? numbers.size
    numbers.set(style, number)
    return ` data-styled="${number}"`
  })
  // Nothing in it can end the element that holds it.
  const rules = [...numbers].map(
    ([style, number]) => `#static [data-styled="${number}"]{${style.replaceAll('<', '\\3c ')}}`,
  )
  return { html: bare, sheet: rules.join('\n') }
}
