/** Words of the small parts that every view shares. */

/** The questions that open what a term means, where the term itself does not stand. */
export const asks = {
  origins: 'What is an independent origin?',
  disagreements: 'What counts as a disagreement?',
  'what-stands': 'What does “stands” mean?',
  sources: 'What counts as a source?',
} as const
export const inMethod = 'The method says'

/** Of what stands in the place of a title. */
export const labelIsOurs = 'our description; the title is not known'
