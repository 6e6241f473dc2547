/** In place of the foot of a claim: the releases with which it changed, and the way to report an error. */
export const failed = 'Whether it changed, and how to report an error, could not be loaded.'
/** Opens, of the claims in a row, the way to report an error in each. */
export const report = 'Report an error'
/** Opens what was corrected in the claims of a row, where nobody is named to report to. */
export const corrected = 'Corrected'
