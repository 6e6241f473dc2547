import { DRAWN_FORMS } from '../../../src/pages/embed/drawn-widths.ts'

/** Of the forms in which a timeline is drawn within another page, that for which there is room, and none else. */
export function formsSheet(): string {
  const edgesPx = (at: number) => {
    const least = at === 0 ? [] : [`(min-width:${DRAWN_FORMS[at]?.fromPx}px)`]
    const next = DRAWN_FORMS[at + 1]
    return [...least, ...(next ? [`(max-width:${next.fromPx - 0.02}px)`] : [])].join(' and ')
  }
  const shown = DRAWN_FORMS.map(
    ({ widthPx, isNarrow }, at) =>
      `@media ${edgesPx(at)}{#static .embed-timeline [data-px="${widthPx}"]{display:block;width:calc(${widthPx}px + var(--${isNarrow ? 'narrow-' : ''}lane-gutter))}}`,
  )
  return ['#static .embed-timeline [data-px]{display:none}', ...shown].join('\n')
}
