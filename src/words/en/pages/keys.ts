/** The button and the title of the sheet of keys. */

export const button = 'Keys'
export const title = 'Keys and pointer'
