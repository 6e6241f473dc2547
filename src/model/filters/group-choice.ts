/** The choices that stand for several: a lane, in the facet of the kinds, and an outlet, in that of the sources. */
const LANE = 'lane:'
const OUTLET = 'outlet:'

/** @example laneChoice('tests') // lane:tests: all kinds of the lane */
export const laneChoice = (lane: string): string => LANE + lane
/** @example outletChoice('NK News') // outlet:NK News: all articles of the outlet */
export const outletChoice = (outlet: string): string => OUTLET + outlet

/** The lane that a choice stands for; `null`: it stands for none. The id of a kind has no colon. */
export const laneOfChoice = (choice: string): string | null =>
  choice.startsWith(LANE) ? choice.slice(LANE.length) : null
/** The outlet that a choice stands for; `null`: it stands for none. The id of a source has no colon. */
export const outletOfChoice = (choice: string): string | null =>
  choice.startsWith(OUTLET) ? choice.slice(OUTLET.length) : null
