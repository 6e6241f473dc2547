import type { ImportedSource } from './imported-dossier.ts'
import type { ImportContext } from './importer.ts'
import type { InputFile } from './input/input-file.ts'
import { fitLine } from './texts/fit-text.ts'

/** What an importer knows of the file as a document. */
interface FileFacts {
  /** What the file calls itself; `null` where it does not. */
  readonly title: string | null
  /** What we call it where it does not: “Timeline in x.json”. */
  readonly label: string
  /** The year from which on there can be files of the format: none was published before. */
  readonly sinceYear: number
  /** The year of the newest that it tells of: it was not published before that either. */
  readonly newestYear?: number
  /** Whose files of the format are; left out where anybody writes them. */
  readonly outlet?: string
}

/** The head of the source that an imported file is. What nobody says of it is not made up: it is asked for in the report. */
export function fileSource(
  file: InputFile,
  { title, label, sinceYear, newestYear = sinceYear, outlet: usual }: FileFacts,
  { ids, report, wishes }: ImportContext,
): ImportedSource['header'] {
  const { url, published, language } = wishes
  const year = Math.max(sinceYear, newestYear)
  const outlet = wishes.outlet ?? usual ?? null
  if (published === null) {
    report.remark(
      `When the file was published is not known: ${year} or later, by its ${newestYear > sinceYear ? 'newest event' : 'format'}. --published says when.`,
    )
  }
  if (outlet === null) report.remark('Whose file it is is not known: --outlet says whose.')
  return {
    id: ids.source(title ?? file.stem),
    outlet: outlet ?? fitLine(file.title),
    ...(title === null ? { label: fitLine(label) } : { title }),
    ...(url === null ? {} : { url }),
    published: published ?? `${year}/..`,
    ...(language === null ? {} : { language }),
  }
}
