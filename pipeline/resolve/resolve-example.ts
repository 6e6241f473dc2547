import type { DossierExample, DossierSource } from '../../src/publish/dossier.ts'
import { type Problems, quoted, type Spot } from '../problem.ts'
import type { WrittenDossier } from '../steps/validate.ts'
import type { ResolvedSources } from './resolve-sources.ts'

/** Resolves the example of `dossier.yaml`: sources that make claims, each named once. */
export function resolveExample(
  { header, sources: files }: WrittenDossier,
  { byStem, ids }: ResolvedSources,
  problems: Problems,
): DossierExample | null {
  const example = header?.value.example
  if (!header || !example) return null
  const speaking = new Set(files.flatMap(({ stem, claims }) => (claims.items.length > 0 ? stem : [])))
  const sources: string[] = []
  example.sources.forEach((written, place) => {
    const spot = () => header.spot(['example', 'sources', place])
    const id = ids.resolve(written, spot)
    if (id === null) return
    if (sources.includes(id)) {
      problems.error('repeated-source', spot(), `the example names ${quoted(id)} twice`, 'Name each source once.')
    }
    reportSilence(byStem.get(id), speaking, spot, problems)
    sources.push(id)
  })
  return { label: example.label, sources }
}

function reportSilence(
  source: DossierSource | undefined,
  speaking: ReadonlySet<string>,
  spot: () => Spot,
  problems: Problems,
): void {
  if (source?.withdrawn) {
    const message = `${quoted(source.id)} was withdrawn, so it is not compared`
    problems.error('silent-example', spot(), message, 'Name another source.')
    return
  }
  if (!source || speaking.has(source.id)) return
  const message = `${quoted(source.id)} makes no claims, so there is nothing to compare`
  problems.error('silent-example', spot(), message, 'Name a source that the editors have read.')
}
