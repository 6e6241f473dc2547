import { formatEdtf } from '../../dates.ts'

/** A value that the editors had wrong. @param day ISO 8601; @param was in words */
export const corrected = (day: string, was: string) => `Corrected by the editors on ${formatEdtf(day)}; before: ${was}.`
