/** After a count that does not follow the filters. */
export const inAll = 'in all'
