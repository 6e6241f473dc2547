/** What reading a text gave: the value, or one sentence on what is wrong with it and one on what to write instead. */
export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string; readonly hint: string }

export function parsed<T>(value: T): Parsed<T> {
  return { ok: true, value }
}

export function refused(message: string, hint: string): Parsed<never> {
  return { ok: false, message, hint }
}
