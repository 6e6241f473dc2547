import { SOURCE_FORMS, type SourceForm } from './claim.ts'

/** What a reader can take out of a dossier, to see what is left without it. */
export type TakenOut =
  | { readonly what: 'source'; readonly id: string }
  /** A voice, by the id of the actor or the source that it is. */
  | { readonly what: 'origin'; readonly id: string }
  | { readonly what: 'form'; readonly form: SourceForm }
  | { readonly what: 'machine-translated' }

export const MACHINE_TRANSLATED = 'machine-translated'

/** What can stand in front of the colon; a source is named by its id alone. */
const ORIGIN = 'origin:'
const FORM = 'form:'
/** Reads what is to be taken out; `null` where the text is of no known sort. @example origin:un-monitors */
export function parseTakenOut(text: string): TakenOut | null {
  if (text === MACHINE_TRANSLATED) return { what: MACHINE_TRANSLATED }
  if (text.startsWith(ORIGIN)) return toNamed('origin', text.slice(ORIGIN.length))
  const form = SOURCE_FORMS.find((known) => text === `${FORM}${known}`)
  if (form) return { what: 'form', form }
  return text.includes(':') ? null : toNamed('source', text)
}

function toNamed(what: 'source' | 'origin', id: string): TakenOut | null {
  return id === '' ? null : { what, id }
}

/** The inverse of {@link parseTakenOut}: equal for two exactly where they are the same. */
export function formatTakenOut(taken: TakenOut): string {
  switch (taken.what) {
    case 'source':
      return taken.id
    case 'origin':
      return `${ORIGIN}${taken.id}`
    case 'form':
      return `${FORM}${taken.form}`
    case MACHINE_TRANSLATED:
      return MACHINE_TRANSLATED
  }
}
