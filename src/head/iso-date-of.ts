/** An EDTF date as ISO 8601 where it is one, to the day, the month or the year; `null`: no date of ISO 8601 says as much. */
export function isoDateOf(edtf: string | null): string | null {
  return edtf !== null && /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/.test(edtf) ? edtf : null
}
