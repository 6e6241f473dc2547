/** Heights of letters, px: the tokens of the style sheet that have the same names. */
export const TEXT_PX = { small: 12, large: 15 } as const
