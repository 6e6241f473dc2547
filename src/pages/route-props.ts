/** What every page is given by the table of routes. */
export interface RouteProps {
  /** In words, what the page waits for. */
  what: string
}
