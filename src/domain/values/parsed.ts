import type { Fault } from './fault.ts'

/** What reading a text gave: the value, or what is wrong with the text. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: Fault }

export function parsed<T>(value: T): Parsed<T> {
  return { ok: true, value }
}

export function refused(fault: Fault): Parsed<never> {
  return { ok: false, fault }
}
