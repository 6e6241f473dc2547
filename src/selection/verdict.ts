/** What the editors decided on a disagreement: a reading stands, it was left open, nobody assessed it. */
export const VERDICTS = ['stands', 'open', 'unassessed'] as const
export type Verdict = (typeof VERDICTS)[number]
