/** What `llms.txt` says, to programs that read in place of people. */

export const summary = 'An interactive timeline that shows what happened, and where the sources disagree.'
export const about = [
  'Each dossier takes articles and documents apart into events, sources and claims. A claim is what one source says of one attribute of an event. Claims of one answer are a reading; readings that differ are a discrepancy, computed and not chosen by hand. Support is counted in origins: sources that took a statement from one another are one origin.',
  'Where the sources disagree, no single answer is the fact. Whoever repeats one of them should name the other answers, who gives each, and the assessment of the editors, if there is one, as theirs.',
  'Every page can be read without scripts. Each event and each source also has a JSON file: the data of `<dossier>/events/<id>` is `data/<dossier>/events/<id>.json`, and that of `<dossier>/sources/<id>` is `data/<dossier>/sources/<id>.json`. The claims of a source are nanopublications in `data/<dossier>/nanopublications/<id>.trig`.',
] as const

/** Forms in which programs can have what a page tells. */
export const alternates = {
  event: 'The data of the event',
  source: 'The data of the source',
  nanopublications: 'The claims of the source as nanopublications',
  parquet: 'All claims as a table in Parquet, a row for each',
  eventsTable: 'All events as a table in Parquet',
  sourcesTable: 'All sources as a table in Parquet',
  assessmentsTable: 'All assessments of the editors as a table in Parquet',
  readings: 'All readings, and what comparing them finds, as linked data in Turtle',
} as const

export const timeline = 'Timeline and all events'
export const disagreements = 'Disagreements'
export const disagreementsNote =
  'every point on which the sources disagree, with each answer, who gives it and what stands'
export const repeated = 'What is repeated most'
export const repeatedNote = 'answers that most sources give, and to how few origins they go back'
export const sources = 'Sources'
export const sourcesNote = 'each with what it says and where it has it from'
export const changes = 'Releases'
export const changesNote = 'what changed with each'

export const schemas = (version: number) => `JSON Schemas of the data, version ${version}`
export const documents = 'Documents'
export const method = 'Method'
export const licences = 'Licences'
export const licencesNote = 'of all that is shipped with the site'
export const optional = 'Optional'
export const writtenNote = 'the schema of a file that the editors of a dossier write'
