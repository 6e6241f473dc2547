/** What is not there, and what of the app itself fails. What is said of links and data that fail is in `trouble.ts`. */

export const noSuchPage = 'There is no such page'
export const noDossier = 'No dossier has been published here yet'

export const appFailed = {
  title: 'Faultline has failed',
  advice: 'The fault is in the app, not in the data. Reloading the page may help.',
}

export const timelineUnloaded = 'The part of the app that draws the timeline could not be loaded.'
/** The part of the app that shows the days. */
export const dayBarFailed = 'The day bar could not be loaded.'
/** The part of the app that shows what is taken out, and that by which it is chosen. */
export const withoutFailed = 'It could not be loaded.'
export const searchFailed = 'The search could not be loaded.'
export const eventPanelFailed = 'The part of the app that shows an event could not be loaded.'
