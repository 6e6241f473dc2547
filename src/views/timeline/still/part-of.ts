/** How far something is from the left edge, or how wide, as a part of a width: for a style sheet. */
export const partOf = (px: number, widthPx: number): string => `${Math.round((px / widthPx) * 1e4) / 100}%`
