/** What the table of routes gives every page. */
export interface RouteProps {
  /** That what the page shows is on its way. */
  loading: string
}
