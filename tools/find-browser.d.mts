export function findBrowser(names?: readonly string[]): string
export function findWholeBrowser(): string
export const BROWSER_ARGS: string[]
