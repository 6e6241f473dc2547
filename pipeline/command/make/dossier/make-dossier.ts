import { type Field, indented, itemLines, mapLines } from '../yaml-lines.ts'
import { KIND_CATALOGUE, type StartingAttribute, type StartingKind, type StartingKindId } from './kind-catalogue.ts'
import { AGENCY, exampleEventOf, GAZETTE, makeExampleSources } from './make-example-sources.ts'

/** What is asked of who begins a dossier. */
export interface DossierWishes {
  readonly id: string
  readonly title: string
  /** IANA zone. */
  readonly zone: string
  /** Of most sources. BCP 47. */
  readonly language: string
  /** At least one, each once. */
  readonly kinds: readonly StartingKindId[]
}

/** What a new dossier says, by path within its folder: it has an example of everything that it needs. */
export function makeDossier(wishes: DossierWishes): Map<string, string> {
  const { id, title, zone, language } = wishes
  const kinds = wishes.kinds.map((kind): [string, StartingKind] => [kind, KIND_CATALOGUE[kind]])
  return new Map(
    Object.entries({
      'dossier.yaml': frameFile(id, title, zone, kinds),
      'actors.yaml': ACTORS,
      'places.yaml': PLACES,
      'events.yaml': eventsFile(kinds),
      ...makeExampleSources(kinds, language),
    }),
  )
}

function frameFile(id: string, title: string, zone: string, kinds: readonly (readonly [string, StartingKind])[]) {
  const attributes = new Map(kinds.flatMap(([, kind]) => kind.attributes.map((one) => [one.id, one])))
  return text(
    '# A dossier: what happened, and what each source says of it. docs/dossier.md in the project describes every field.',
    '# Required are id, title, one kind and one attribute. What else stands here may be left out.',
    '',
    ...mapLines([
      ['id', id, 'the name of this folder: links hold it, so it stays'],
      ['title', title],
      ['zone', zone, 'whose days the days of events are; a place may have a zone of its own'],
    ]),
    '# description: What the dossier is about, in a sentence or two.',
    '# window: 2024-05/2024-06 # what the timeline opens on; left out, all of it',
    '# contact: editors@example.org # where readers report errors',
    '# licence: https://creativecommons.org/licenses/by/4.0/ # of the data that is published',
    '',
    'lanes: # of the timeline, from top to bottom',
    ...indented(
      kinds.flatMap(([, { lane }], index) =>
        explainedOnce(index, [
          ['id', lane.id],
          ['label', lane.label, 'what readers see'],
          ['mark', lane.mark, 'the shape of its events'],
          ['family', lane.family, 'its colour: ground, words or institutions'],
        ]),
      ),
    ),
    '',
    'kinds: # what sorts of event there are',
    ...indented(
      kinds.flatMap(([kind, { label, lane, placedBy, lasts }], index) =>
        explainedOnce(index, [
          ['id', kind],
          ['label', label],
          ['lane', lane.id],
          ['placedBy', placedBy, 'the date attribute that puts its events on the axis'],
          ['lasts', lasts, 'true: it goes on over its span; false: it happens at one moment within it'],
        ]),
      ),
    ),
    '',
    'attributes: # what sources speak to: a claim is an event, an attribute and a value',
    ...indented([...attributes.values()].flatMap((attribute) => itemLines(attributeFields(attribute)))),
  )
}

/** Fields of an item of a list: what they are for is said of the first. */
function explainedOnce(index: number, fields: readonly Field[]): string[] {
  return itemLines(index === 0 ? fields : fields.map(([key, value]): Field => [key, value]))
}

function attributeFields({ id, label, type, unit, cumulative, complete, options, comment }: StartingAttribute) {
  const fields: Field[] = [
    ['id', id],
    ['label', label],
    comment === undefined ? ['type', type] : ['type', type, comment],
  ]
  if (unit !== undefined) fields.push(['unit', unit])
  if (cumulative === true) fields.push(['cumulative', true, 'a later count may be higher'])
  if (complete === true) fields.push(['complete', true, 'every list names all'])
  if (options) fields.push(['options', options])
  return fields
}

const ACTORS = text(
  '# Who acts and who speaks: states, organisations, persons, vessels, weapons. Required are id, name and type.',
  '# This one is an example: put your own in its place.',
  '',
  ...itemLines([
    ['id', 'example-ministry'],
    ['name', 'Example ministry'],
    ['type', 'organisation', 'or state, person, vessel, weapon'],
  ]),
  '  # country: LB # ISO 3166-1',
  '  # aliases:',
  '  #   - Other ways in which sources write the name',
)

const PLACES = text(
  '# Where it happened. Required are id and name; a place is on the map once it has coordinates.',
  '# This one is an example: put your own in its place.',
  '',
  ...itemLines([
    ['id', 'example-town'],
    ['name', 'Example town'],
  ]),
  '  # country: LB',
  '  # lat: 33.9 # degrees; south is below 0',
  '  # lon: 35.52 # degrees; west is below 0',
  '  # extent: 15 km # how far it reaches about these',
)

function eventsFile(kinds: readonly (readonly [string, StartingKind])[]): string {
  return text(
    '# What happened, an item an event. Required are id, kind and title. No dates or counts here: those are claims of the sources.',
    `# The events here are an example, and so are sources/${AGENCY}.yaml and sources/${GAZETTE}.yaml:`,
    '# delete them once you have your own. If you have built before, and nothing is on a site yet, delete',
    '# published-ids.txt too, which lists the ids of the example, and build again.',
    '',
    ...kinds.flatMap(([kind, { example }], index) => [
      ...(index === 0 ? [] : ['']),
      ...explainedOnce(index, [
        ['id', exampleEventOf(kind)],
        ['kind', kind, 'one of dossier.yaml'],
        ['title', example.title],
        ['summary', 'What happened, in a sentence or two that no source disputes.'],
        ['actors', ['example-ministry'], 'ids of actors.yaml'],
        ['places', ['example-town'], 'ids of places.yaml'],
      ]),
    ]),
  )
}

function text(...lines: readonly string[]): string {
  return `${lines.join('\n')}\n`
}
