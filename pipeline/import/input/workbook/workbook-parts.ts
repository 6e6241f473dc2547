import { type DateFormat, dateFormatOf } from './serial-date.ts'
import { xmlParts } from './xml-parts.ts'

/** What a workbook says besides its cells. */
export interface WorkbookParts {
  /** In the order of their tabs; their files by path within the workbook. */
  readonly sheets: readonly { readonly name: string; readonly path: string }[]
  /** Whether its dates are counted from 1904. */
  readonly is1904: boolean
}

export function readWorkbookParts(workbook: string, relations: string): WorkbookParts {
  const targets = new Map<string, string>()
  for (const part of xmlParts(relations)) {
    if (part.kind !== 'open' || part.name !== 'Relationship') continue
    const { Id = '', Target = '' } = part.attributes
    targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`)
  }
  const sheets: { name: string; path: string }[] = []
  let is1904 = false
  for (const part of xmlParts(workbook)) {
    if (part.kind !== 'open') continue
    if (part.name === 'workbookPr') is1904 = /^(?:1|true)$/.test(part.attributes['date1904'] ?? '')
    if (part.name !== 'sheet') continue
    const path = targets.get(part.attributes['r:id'] ?? '')
    if (path !== undefined) sheets.push({ name: part.attributes['name'] ?? '', path })
  }
  return { sheets, is1904 }
}

/** The texts that cells share, in their order; how they are read aloud is no part of them. */
export function readSharedTexts(xml: string): string[] {
  const texts: string[] = []
  let [text, isText, readings] = ['', false, 0]
  for (const part of xmlParts(xml)) {
    if (part.kind === 'text') text += isText ? part.text : ''
    else if (part.name === 'rPh') readings += part.kind === 'open' ? 1 : -1
    else if (part.name === 't') isText = part.kind === 'open' && !part.isEmpty && readings === 0
    else if (part.name === 'si' && part.kind === 'open' && !part.isEmpty) text = ''
    else if (part.name === 'si') texts.push(part.kind === 'open' ? '' : text)
  }
  return texts
}

/** What each style of cells shows of a number as a date; `null`: a number. */
export function readDateFormats(xml: string): (DateFormat | null)[] {
  const codes = new Map<number, string>()
  const formats: (DateFormat | null)[] = []
  let isOfCells = false
  for (const part of xmlParts(xml)) {
    if (part.kind === 'text') continue
    if (part.name === 'cellXfs') isOfCells = part.kind === 'open'
    if (part.kind !== 'open') continue
    const id = Number(part.attributes['numFmtId'] ?? 0)
    if (part.name === 'numFmt') codes.set(id, part.attributes['formatCode'] ?? '')
    else if (part.name === 'xf' && isOfCells) formats.push(dateFormatOf(id, codes.get(id)))
  }
  return formats
}
