/** Elements that stand apart from what is around them. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR BUTTON CAPTION DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEAD HEADER HR LABEL LEGEND LI MAIN NAV OL OPTION P PRE SECTION SELECT SUMMARY TABLE TBODY TD TEXTAREA TFOOT TH THEAD TITLE TR UL'.split(
    ' ',
  ),
)
/** Elements whose text is not shown. */
const UNSHOWN = new Set('SCRIPT STYLE TEMPLATE NOSCRIPT IFRAME OBJECT'.split(' '))

/**
 * The text of a page, from its source. The page is parsed into a document of its own, in which nothing runs and for
 * which nothing is loaded, and it is never put into this one.
 */
export function toPageText(source: string): { readonly text: string; readonly language: string | null } {
  const page = new DOMParser().parseFromString(source, 'text/html')
  const pieces: string[] = []
  gather(page.documentElement, pieces)
  return { text: pieces.join(''), language: page.documentElement.getAttribute('lang') }
}

function gather(element: Element, pieces: string[]): void {
  const name = element.tagName.toUpperCase()
  if (UNSHOWN.has(name)) return
  const isApart = BLOCKS.has(name)
  if (isApart) pieces.push('\n')
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) pieces.push(node.nodeValue ?? '')
    else if (node.nodeType === Node.ELEMENT_NODE) gather(node as Element, pieces)
  }
  if (isApart) pieces.push('\n')
}
