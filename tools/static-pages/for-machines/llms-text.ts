import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Catalogue } from '../../../src/contract/catalogue.ts'
import type { PublishedSite } from '../../../src/contract/site/site-file.ts'
import { OWN_NAME } from '../../../src/words/site-name.ts'
import type { toLinks } from '../../../src/state/address/use-links.ts'
import { READINGS_FILE, VOCABULARY_PATH } from '../../../src/export/linked-data/linked-addresses.ts'
import type { headWords } from '../../../src/words/head-words.ts'
import type { TableFile } from './tables/tables.ts'

interface LlmsOptions {
  /** The build. */
  readonly dist: string
  /** The published data. */
  readonly data: string
  readonly words: typeof headWords
  readonly linksOf: typeof toLinks
  /** The address of a path of the site: `/data/catalogue.json`. */
  readonly toUrl: (path: string) => string
  /** Whether a file stands in the build that is not of it: `data/bridges/claims.parquet`. */
  readonly isWritten: (file: string) => boolean
}

interface SchemaFile {
  readonly path: string
  /** The file that it is of: `<dossier>/index.json`, and what that is. */
  readonly of: string
  readonly note: string
}

const SCHEMAS = 'schema'
const LICENCES = 'licences.txt'
const FORMS: readonly (readonly [
  file: TableFile | typeof READINGS_FILE,
  note: keyof (typeof headWords)['forMachines']['alternates'],
])[] = [
  ['claims.parquet', 'parquet'],
  ['events.parquet', 'eventsTable'],
  ['sources.parquet', 'sourcesTable'],
  ['assessments.parquet', 'assessmentsTable'],
  [READINGS_FILE, 'readings'],
]

/** The index of the site for programs that read in place of people, as https://llmstxt.org/ describes it. */
export function llmsText({ dist, data: folder, words, linksOf, toUrl, isWritten }: LlmsOptions): string {
  const said = words.forMachines
  const { version, dossiers } = readJson(join(folder, 'catalogue.json')) as Catalogue
  const site = readJson(join(folder, 'site.json')) as PublishedSite
  const { name = OWN_NAME, sentence = said.summary } = site
  const link = (called: string, path: string, note: string) => `- [${plain(called)}](${toUrl(path)}): ${plain(note)}`
  const published = schemasIn(folder, `${SCHEMAS}/${version}`)
  const ofEditors = schemasIn(folder, SCHEMAS).filter(({ of }) => of.endsWith('.yaml'))
  const sections = dossiers.map(({ id, title, description, counts }) => {
    const links = linksOf(id, '')
    const data = published.flatMap(({ of, note }) => {
      const path = of.replace('<dossier>', encodeURIComponent(id))
      const isThere = of.startsWith('<dossier>/') && existsSync(join(folder, decodeURIComponent(path)))
      return isThere ? [link(of.slice('<dossier>/'.length), `/data/${path}`, note)] : []
    })
    const forms = FORMS.flatMap(([file, note]) =>
      isWritten(`data/${id}/${file}`)
        ? [link(file, `/data/${encodeURIComponent(id)}/${file}`, said.alternates[note])]
        : [],
    )
    return section(title, [
      link(said.timeline, links.timeline, description),
      link(
        said.disagreements,
        links.disagreements,
        `${said.disagreementsNote}. ${words.dossier(counts.events, counts.sources, counts.disputedEvents)}`,
      ),
      link(said.repeated, links.repeated, said.repeatedNote),
      link(said.sources, links.sources, said.sourcesNote),
      link(said.changes, `${links.timeline}/changes`, said.changesNote),
      ...data,
      ...forms,
    ])
  })
  return [
    `# ${plain(name)}\n\n> ${plain(sentence)}\n\n${said.about.join('\n\n')}\n`,
    ...sections,
    section(
      said.schemas(version),
      published.map(({ path, of, note }) => link(of, `/data/${path}`, note)),
    ),
    section(said.documents, [
      link(said.method, '/method', words.method),
      link(words.vocabulary.title, VOCABULARY_PATH, words.vocabulary.description),
      ...(existsSync(join(dist, LICENCES)) ? [link(said.licences, `/${LICENCES}`, said.licencesNote)] : []),
    ]),
    section(
      said.optional,
      ofEditors.map(({ path, of, note }) => link(of, `/data/${path}`, `${note} (${said.writtenNote})`)),
    ),
  ].join('\n')
}

function section(title: string, lines: readonly string[]): string {
  return `## ${plain(title)}\n\n${lines.join('\n')}\n`
}

function schemasIn(data: string, folder: string): readonly SchemaFile[] {
  return readdirSync(join(data, folder))
    .filter((name) => name.endsWith('.schema.json'))
    .sort()
    .map((name) => {
      const { title } = readJson(join(data, folder, name)) as { readonly title: string }
      const [of = '', note = ''] = title.split(/: (.*)/s)
      return { path: `${folder}/${name}`, of, note }
    })
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** A text in one line, in which nothing is a sign of Markdown. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>&#|~]/g, String.raw`\$&`)
}
