import type { Stance } from '../../../domain/claim.ts'
import type { Lineage } from '../../../domain/compare/chains/lineage-of-step.ts'
import type { Level } from '../../../domain/compare/discrepancy.ts'
import type { Standing } from '../../../domain/compare/standing.ts'

/**
 * The vocabulary of disagreement, for programs: what each term of the linked data means. Kinds and natures are explained by
 * docs/method.md.
 */

export const title = 'Vocabulary of disagreement'
export const description =
  'What the linked data of this site is written with: claims, the readings that they give, and how sources disagree.'
export const about = [
  'The claims of each dossier are published as nanopublications, and the readings and what comparing them finds as linked data. Both use the terms below. The address of a term is that of this page with the name of the term behind #.',
  'A claim is what one source says, not what is so. What comparing finds is computed from the claims.',
] as const
export const asTurtle = 'The same in Turtle'
export const method = 'How the comparison works: the method'
export const toStart = 'To the start'
export const terms = { classes: 'What there is', properties: 'What is said of it' } as const
/** Of a property: `Of: Claim. Is: a day.` */
export const ofAndIs = (of: string, is: string) => `Of: ${of}. Is: ${is}.`
/** What has a property that belongs to no claim. */
export const publication = 'the publication of a claim'
export const values = {
  text: 'a text',
  day: 'a day',
  instant: 'an instant',
  number: 'a number',
  count: 'a whole number',
} as const

/** Each is the label of a class, and what it is. */
export const classes = {
  Dossier: ['dossier', 'One curated collection: its events, sources and claims.'],
  Event: ['event', 'Something that happened. It has an identity and no disputed value.'],
  Source: ['source', 'One published document.'],
  Claim: [
    'claim',
    'What one source says of one attribute of one event. It is never merged with another, and never removed because another contradicts it.',
  ],
  Actor: ['actor', 'Who or what is spoken of: a state, an organisation, a person, a vessel or a weapon.'],
  Attribute: ['attribute', 'A property that claims are about. It asks one question.'],
  Reading: ['reading', 'One distinct answer to an attribute of an event, with all the claims that give it.'],
  Discrepancy: ['discrepancy', 'What comparing the readings of one attribute of one event finds. It is computed.'],
} as const

export const schemes = {
  kinds: ['kind of difference', 'How two readings differ.'],
  levels: ['level', 'How strong a kind of difference is.'],
  natures: ['nature', 'How a disagreement comes about.'],
  stances: ['stance', 'How a source holds what it says.'],
  standings: ['standing', 'How a reading stands among the others.'],
  lineages: ['lineage', 'Where a claim came from.'],
} as const

export const levels: Readonly<Record<Level, string>> = {
  disagree: 'The readings cannot both be right, or one is surer than the other.',
  differ: 'The readings differ and do not contradict each other.',
  agree: 'The readings are compatible.',
  silent: 'Sources for the event say nothing of the attribute.',
}

export const stances: Readonly<Record<Stance, string>> = {
  asserts: 'It states it as fact.',
  hedges: 'It calls it likely.',
  denies: 'It says that it is not so.',
  undetermined: 'It says that it could not be determined. Such a claim has no value.',
}

export const standings: Readonly<Record<Standing, string>> = {
  stands:
    'The editors hold it for right or, where they have not assessed the question, most origins are compatible with it.',
  departs: 'It disagrees with the reading that stands or, where none stands, with another one.',
  other: 'It differs from the reading that stands and does not disagree with it.',
}

export const lineages: Readonly<Record<Lineage, string>> = {
  own: 'It is an account of the source itself.',
  taken: 'The source took it from other sources.',
  'not-stated': 'It is not stated where the source has it from.',
}

/** Each is the label of a property, and what it says. */
export const properties = {
  event: ['event', 'The event that is spoken of.'],
  attribute: ['attribute', 'The attribute that is spoken of.'],
  stance: ['stance', 'How it is held.'],
  value: [
    'value',
    'The value in the grammar of the dossier: a date in EDTF, a quantity, an id, an option or a text. A list has one value for each member.',
  ],
  inUnit: ['unit', 'The unit of a quantity.'],
  earliest: ['earliest', 'The first day that a date allows. Not there: the date has no first day.'],
  latest: ['latest', 'The last day that a date allows. Not there: the date has no last day.'],
  start: ['start', 'The first instant that a date with a clock, or of a named place, allows.'],
  end: ['end', 'The instant before which a date with a clock, or of a named place, ends.'],
  min: ['least', 'The least number that a quantity allows. Not there: it has no lower bound.'],
  max: ['greatest', 'The greatest number that a quantity allows. Not there: it has no upper bound.'],
  measuredIn: [
    'measured in',
    'The unit of the least and the greatest number, where it is another than that of the value.',
  ],
  asWritten: ['as written', 'The words of the source, verbatim, where they differ from the value.'],
  quote: ['quote', 'At most twelve words of the source, verbatim.'],
  gloss: ['gloss', 'A rendering of its words by the editors, never a quotation.'],
  locator: ['locator', 'Where in the document it stands.'],
  speaker: ['speaker', 'The actor who is said to have said it.'],
  version: [
    'version',
    'The day of capture of the one version of the source that says it. Not there: every version does.',
  ],
  lineage: ['lineage', 'Where it came from.'],
  root: ['root', 'A source at the end of its chain of citations.'],
  knownOn: ['known on', 'The day from which it was public.'],
  citationsLeftOut: ['citations left out', 'How many steps of a long chain are not told here.'],
  release: ['release', 'The name of the state of the data that it is of.'],
  dataOf: ['data of', 'The day on which the newest source of the data was public.'],
  claim: ['claim', 'A claim that gives the reading.'],
  standing: ['standing', 'How it stands among the other readings.'],
  originsStated: ['origins, stated', 'How many independent origins are behind it at the least.'],
  originsOpen: ['origins, open', 'How many further origins may be behind it: nobody states where they have it from.'],
  reading: ['reading', 'A reading that was compared.'],
  difference: ['kind of difference', 'The strongest kind of difference among the readings.'],
  level: ['level', 'The level of that kind.'],
  nature: ['nature', 'How the disagreement comes about.'],
  weight: ['weight', 'The origins, at the least, behind the weaker side of the disagreement.'],
} as const
