import type { PublishedAssessment, PublishedEvent, PublishedReading } from '../../../../src/contract/event-file.ts'
import { inOneCell } from '../../../../src/export/claim-columns.ts'
import type { TableColumn } from '../../../../src/export/table-column.ts'
import type { PublishedDossier } from '../published-dossier.ts'
import { parquetTable } from './parquet-table.ts'

interface AssessmentRow {
  readonly dossier: PublishedDossier
  readonly event: PublishedEvent
  readonly attribute: string
  readonly assessment: PublishedAssessment
  /** The reading that stands; `undefined`: the question is left open. */
  readonly reading: PublishedReading | undefined
}

/** The columns in their order; those that the table of claims has too are called the same. */
export const ASSESSMENT_TABLE = {
  dossier: { type: 'text', of: ({ dossier }) => dossier.index.dossier.id },
  event: { type: 'text', of: ({ event }) => event.id },
  attribute: { type: 'text', of: ({ attribute }) => attribute },
  attribute_type: { type: 'text', of: ({ dossier, attribute }) => dossier.typeOf(attribute) },
  left_open: { type: 'truth', of: ({ reading }) => reading === undefined },
  stance: { type: 'text', of: ({ reading }) => reading?.stance ?? null },
  value: { type: 'text', of: ({ reading }) => inOneCell(reading?.value ?? null) },
  unit: { type: 'text', of: ({ reading }) => reading?.unit ?? null },
  reading: { type: 'count', of: ({ assessment }) => assessment.stands },
  because: { type: 'text', of: ({ assessment }) => assessment.because },
  basis: { type: 'ids', of: ({ assessment }) => assessment.basis },
  data_of: { type: 'day', of: ({ dossier }) => dossier.release.dataOf ?? null },
} as const satisfies Readonly<Record<string, TableColumn<AssessmentRow>>>

/** The assessments of the editors that count, a row each. */
export function assessmentsParquet(dossier: PublishedDossier): Uint8Array {
  function* rows(): Generator<AssessmentRow> {
    for (const { event } of dossier.events()) {
      for (const { attribute, assessment, readings } of [...event.discrepancies, ...event.agreements]) {
        if (!assessment) continue
        const reading = assessment.stands === null ? undefined : readings[assessment.stands]
        yield { dossier, event, attribute, assessment, reading }
      }
    }
  }
  return parquetTable('assessments', ASSESSMENT_TABLE, rows(), dossier)
}
