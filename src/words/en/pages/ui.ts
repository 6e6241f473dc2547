/** Words of the small parts that every view shares. */

/** The question that opens what follows. */
export const asksOrigin = 'What is an independent origin?'
export const originMeans =
  'An origin is where a story begins. Sources that share no origin are independent. Copies of one story count once, however many there are, and so do all who quote one speaker. A range, such as 1 to 3, means that it is not stated where some of them have it from.'

/** Of what stands in the place of a title. */
export const labelIsOurs = 'our description; the title is not known'
