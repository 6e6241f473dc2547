/** The colour on light paper of a token of the look, which names one for light and one for dark. */
export function lightColour(token: string): string {
  return /^\s*light-dark\(\s*(#[0-9a-f]{3,8})\s*,/i.exec(token)?.[1] ?? token.trim()
}
