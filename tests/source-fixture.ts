import { CONTRACT_VERSION } from '../src/contract/contract-version.ts'
import type { ListedSource } from '../src/contract/sources-file.ts'
import type { SourceFile, SourceFileClaim } from '../src/contract/source-file.ts'
import { stated, statedRoots } from './roots.ts'

/** A source of a list; what a test is about is given, the rest is made up. */
export function listSource(id: string, given: Partial<ListedSource> = {}): ListedSource {
  return {
    id,
    outlet: `Outlet ${id}`,
    title: `Title of ${id}`,
    url: `https://example.org/${id}`,
    published: '2024-04-30',
    knownOn: '2024-04-30',
    language: 'en',
    machineTranslatedFrom: null,
    isLabel: false,
    form: null,
    by: null,
    cites: [],
    unread: false,
    formerIds: [],
    versions: [],
    events: [],
    behind: [],
    claims: 0,
    roots: statedRoots(id),
    citedBy: 0,
    against: 0,
    alone: 0,
    ...given,
  }
}

/** A claim of a source, on which nobody else speaks. */
export function sourceClaim(attribute: string, given: Partial<SourceFileClaim> = {}): SourceFileClaim {
  return {
    attribute,
    stance: 'asserts',
    value: '2024-04-25',
    unit: null,
    asWritten: null,
    gloss: null,
    quote: null,
    speaker: null,
    locator: null,
    version: null,
    cites: [],
    roots: statedRoots('kyiv'),
    support: { sources: 1, origins: stated(1) },
    contradictedBy: { readings: 0, sources: 0, origins: stated(0) },
    alone: null,
    assessment: null,
    ...given,
  }
}

/** One source as published: citing and cited as given. */
export function sourceFile(id: string, given: Partial<SourceFile> = {}): SourceFile {
  const { events: _, behind: __, claims: ___, citedBy: ____, against: _____, alone: ______, ...head } = listSource(id)
  const [above, below] = [given.above ?? [], given.below ?? []]
  const occurring = [...new Set([id, ...above.flat(), ...below.flat()])].sort()
  return {
    version: CONTRACT_VERSION,
    dossier: 'missiles',
    ...head,
    above,
    below,
    rests: { sources: new Set(below.map(([from]) => from)).size, origins: stated(1) },
    events: [],
    sources: occurring.map((other) => ({
      id: other,
      outlet: `Outlet ${other}`,
      title: `Title of ${other}`,
      published: '2024-04-30',
      publishedLabel: null,
      knownOn: '2024-04-30',
      language: 'en',
      machineTranslatedFrom: null,
      unread: false,
    })),
    ...given,
  }
}
