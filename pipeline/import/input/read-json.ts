import type { ImportReport } from '../report/import-report.ts'
import type { InputFile } from './input-file.ts'
import { type JsonSpots, jsonSpots } from './json-spots.ts'
import { reportNoText, reportWebPage } from './report-odd-file.ts'

/** What a JSON file says, and where each part of it stands. */
export interface ReadJson {
  readonly value: unknown
  /** The line of the part at a path of keys and places, from 1; of what is not there, that of what would hold it. */
  lineOf(path: readonly (string | number)[]): number
}

/**
 * Reads a JSON file, also one that is wrapped in a call or an assignment (JSONP, `data = {…};`).
 * @returns `null` (and a report, if asked for) where it is none
 */
export function readJson(file: InputFile, report: ImportReport | null): ReadJson | null {
  const { decoded } = file
  if (decoded === null) return report && reportNoText(file, report)
  if (report && reportWebPage(decoded.text, report)) return null
  const { text, before } = unwrapped(decoded.text)
  if (text.trim() === '') {
    report?.error('empty-file', {}, 'is empty', 'Download it anew.')
    return null
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    if (report) reportFault(text, before, report)
    return null
  }
  if (report && decoded.remark !== null) report.remark(decoded.remark)
  let found: { spots: JsonSpots; lineAt: (offset: number) => number } | null = null
  return {
    value,
    lineOf(path) {
      found ??= { spots: jsonSpots(text), lineAt: lineFinder(text) }
      return before + found.lineAt(found.spots.offsetOf(path))
    },
  }
}

/** @returns the text within a wrapping, and how many lines stand above the line on which it begins */
function unwrapped(text: string): { readonly text: string; readonly before: number } {
  const [start] = /^\s*(?:(?:var|let|const)\s+)?[\w$.]+\s*[=(]\s*(?=[{[])/.exec(text) ?? ['']
  if (start === '') return { text, before: 0 }
  return { text: text.slice(start.length).replace(/[\s);]*$/, ''), before: start.split('\n').length - 1 }
}

function reportFault(text: string, before: number, report: ImportReport): void {
  const { faultAt } = jsonSpots(text)
  const offset = faultAt ?? text.length
  const place = { line: before + lineFinder(text)(offset), column: offset - text.lastIndexOf('\n', offset - 1) }
  const isEnd = offset >= text.trimEnd().length
  const message = isEnd ? 'ends in the middle: a bracket or a quotation mark is not closed' : 'is not JSON from here on'
  report.error('bad-json', place, message, 'Download it anew, or mend it here: look for a comma or a quotation mark.')
}

/** @returns a function that gives the line, from 1, in which an offset stands */
function lineFinder(text: string): (offset: number) => number {
  const breaks: number[] = []
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) breaks.push(at)
  return (offset) => {
    let [low, high] = [0, breaks.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((breaks[middle] ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low + 1
  }
}
