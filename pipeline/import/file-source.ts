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
  /** The year from which on there can be files of the format, or of what it tells: none was published before. */
  readonly sinceYear: number
  /** Whose files of the format are; left out where anybody writes them. */
  readonly outlet?: string
}

/** The head of the source that an imported file is. What nobody says of it is not made up: it is asked for in the report. */
export function fileSource(
  file: InputFile,
  { title, label, sinceYear, outlet: usual }: FileFacts,
  { ids, report, wishes }: ImportContext,
): ImportedSource['header'] {
  const { url, published, language } = wishes
  const outlet = wishes.outlet ?? usual ?? null
  if (published === null) {
    report.remark(
      `When the file was published is not known: ${sinceYear} or later, by what it holds. --published says when.`,
    )
  }
  if (outlet === null) report.remark('Whose file it is is not known: --outlet says whose.')
  return {
    id: ids.source(title ?? file.stem),
    outlet: outlet ?? fitLine(file.title),
    ...(title === null ? { label: fitLine(label) } : { title }),
    ...(url === null ? {} : { url }),
    published: published ?? `${sinceYear}/..`,
    ...(language === null ? {} : { language }),
  }
}
