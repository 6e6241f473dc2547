import type { WrittenAttribute, WrittenKind } from '../../../schema/dossier-files.ts'
import { language as languageSchema, url as urlSchema } from '../../../schema/written-scalars.ts'
import { hostOf } from '../../../command/make/source/source-id.ts'
import { quoted } from '../../../problem.ts'
import type { ImportedDossier, ImportedSource } from '../../imported-dossier.ts'
import type { ImportContext } from '../../importer.ts'
import type { OpenRow } from '../../report/import-report.ts'
import { fitLine } from '../../texts/fit-text.ts'

/** A document as a file describes it; what it does not say is empty. */
export interface Description {
  readonly entry: OpenRow
  readonly outlet: string
  readonly title: string
  readonly url: string
  /** EDTF. */
  readonly published: string | null
  readonly language: string
  readonly form?: ImportedSource['header']['form']
  readonly versions?: NonNullable<ImportedSource['header']['versions']>
}

/** A dossier has a kind and an attribute at least: those of one that begins with its sources. */
const EVENT: WrittenKind = { id: 'event', label: 'Event', placedBy: 'occurred' }
const DATE: WrittenAttribute = { id: 'occurred', label: 'Date', type: 'date' }

/** Makes sources of what a file describes: unread, until somebody reads them and writes down what they say. */
export function describedSources(
  descriptions: readonly Description[],
  { ids, report, begins }: ImportContext,
): ImportedDossier {
  const sources = new Map<string, ImportedSource>()
  for (const described of descriptions) {
    const { entry } = described
    const source = sourceOf(described, ids)
    if (source === null) entry.setAside('has neither an outlet nor an address')
    else if (typeof source !== 'string') {
      sources.set(source.header.id, source)
      entry.take(source.header.id)
    } else if (addVersions(sources, source, described)) entry.merge(source)
    else entry.setAside(`is a source of the dossier already (${source}): add there what it says of versions`)
  }
  report.remark('Its sources are unread: when one is read, delete that line and write its claims.')
  return {
    title: null,
    description: null,
    kinds: begins ? [EVENT] : [],
    attributes: begins ? [DATE] : [],
    units: [],
    actors: [],
    places: [],
    events: [],
    sources: [...sources.values()],
  }
}

/** @returns the id alone of a source that is there; `null` of what cannot be one */
function sourceOf(described: Description, ids: ImportContext['ids']): ImportedSource | string | null {
  const { entry, published, form, versions } = described
  const isAddress = urlSchema.safeParse(described.url).success
  if (described.url !== '' && !isAddress) entry.note(`its address is left out: ${quoted(described.url)} is none`)
  const url = isAddress ? described.url : null
  const outlet = fitLine(described.outlet) || (url === null ? '' : hostOf(url))
  if (outlet === '') return null
  const title = fitLine(described.title)
  const label = `Document of ${outlet}`
  const { id, isNew } = ids.described({ outlet, url, published, title: title || null, label })
  if (!isNew) return id
  const isLanguage = languageSchema.safeParse(described.language).success
  if (described.language !== '' && !isLanguage) {
    entry.note(`its language is left out: ${quoted(described.language)} is no code of BCP 47`)
  }
  return {
    header: {
      id,
      outlet,
      ...(title === '' ? { label } : { title }),
      ...(form === undefined ? {} : { form }),
      ...(url === null ? {} : { url }),
      ...(published === null ? {} : { published }),
      ...(isLanguage ? { language: described.language } : {}),
      unread: true,
      ...(versions === undefined || versions.length === 0 ? {} : { versions }),
    },
    claims: [],
  }
}

/** Adds captures of other days to a source of this file; of one day a source has one. */
function addVersions(sources: Map<string, ImportedSource>, id: string, { entry, versions }: Description): boolean {
  const source = sources.get(id)
  if (!source) return false
  const known = source.header.versions ?? []
  const days = new Set(known.map(({ capturedOn }) => capturedOn))
  const others = (versions ?? []).filter(({ capturedOn }) => !days.has(capturedOn))
  if (others.length < (versions ?? []).length) entry.note('its capture is left out: the source has one of that day')
  const all = [...known, ...others].toSorted((a, b) => (a.capturedOn < b.capturedOn ? -1 : 1))
  if (all.length > 0) sources.set(id, { ...source, header: { ...source.header, versions: all } })
  return true
}
