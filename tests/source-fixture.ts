import { CONTRACT_VERSION } from '../src/contract/contract-version.ts'
import type { OpenListedSource, OpenSource } from '../src/contract/opened/open-sources.ts'
import type { ListedSource } from '../src/contract/sources-file.ts'
import type { SourceFile, SourceFileClaim } from '../src/contract/source-file.ts'
import { stated, statedRoots } from './roots.ts'

/** What a source is, made up. */
function head(id: string) {
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
  }
}

/** A source of a list; what a test is about is given, the rest is made up. */
export function listSource(id: string, given: Partial<ListedSource> = {}): ListedSource {
  return { ...head(id), events: [], behind: [], claims: 0, chains: [], citedBy: 0, against: 0, alone: 0, ...given }
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
    support: { sources: 1, origins: stated(1) },
    contradictedBy: { readings: 0, sources: 0, origins: stated(0) },
    alone: null,
    assessment: null,
    ...given,
  }
}

/** A source of a list as the pages have it, with its roots. */
export function openListed(id: string, given: Partial<OpenListedSource> = {}): OpenListedSource {
  return { ...listSource(id), chains: [], roots: statedRoots(id), ...given }
}

/** One source as published. */
export function sourceFile(id: string, given: Partial<SourceFile> = {}): SourceFile {
  return { version: CONTRACT_VERSION, dossier: 'missiles', ...head(id), events: [], ...given }
}

/** One source as its page has it: citing and cited as given. */
export function openSourceFile(id: string, given: Partial<OpenSource> = {}): OpenSource {
  const [above, below] = [given.above ?? [], given.below ?? []]
  return {
    ...sourceFile(id),
    roots: statedRoots(id),
    above,
    below,
    rests: { sources: new Set(below.map(([from]) => from)).size, origins: stated(1) },
    sources: [...new Set([id, ...above.flat(), ...below.flat()])].sort().map((other) => openListed(other)),
    ...given,
  }
}
