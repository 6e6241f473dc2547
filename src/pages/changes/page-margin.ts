/**
 * A style sheet that writes lines at the foot of each sheet of paper, beside the number of the sheet; `null` where the browser
 * has no margin boxes (CSS Paged Media). It is constructed, since the content policy lets through no style within a page.
 */
export function pageMargin(lines: readonly string[]): CSSStyleSheet | null {
  if (typeof CSSStyleSheet === 'undefined' || !('replaceSync' in CSSStyleSheet.prototype)) return null
  const font =
    'font: 9pt/1.35 "IBM Plex Sans Variable", sans-serif; color: #333; vertical-align: top; padding-top: 3mm;'
  const content = lines.map(toCssText).join(String.raw` "\A" `)
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`@page {
    @bottom-left { content: ${content}; width: 88%; white-space: pre-wrap; overflow-wrap: anywhere; ${font} }
    @bottom-right { content: counter(page) "/" counter(pages); text-align: right; ${font} }
  }`)
  return sheet.cssRules[0]?.cssText.includes('@bottom-left') ? sheet : null
}

/** A string of CSS. Nothing in an address or a sentence ends it. */
function toCssText(text: string): string {
  return `"${text.replaceAll(/["\\\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`
}
