import { headWords } from '../../words/head-words.ts'
import { DCTERMS, RDF, RDFS, SCHEMA, SKOS, type Statement, textNode, TYPE, XSD } from './statement.ts'
import { termClasses, termProperties, termSchemes, type ValueName } from './terms.ts'

const TYPES: Readonly<Record<ValueName, string>> = {
  // Also with a language.
  text: `${RDFS}Literal`,
  day: `${XSD}date`,
  instant: `${XSD}dateTime`,
  number: `${XSD}double`,
  count: `${XSD}integer`,
}

const OWL = 'http://www.w3.org/2002/07/owl#'
const LANGUAGE = 'en'

/**
 * The vocabulary: classes, properties, and the concepts of each scheme.
 * @param vocabulary its address; that of a term has the name of the term behind `#`
 */
export function vocabularyStatements(vocabulary: string): Statement[] {
  const { title, description } = headWords.vocabulary
  const at = (name: string) => `${vocabulary}#${name}`
  const told = (name: string, type: string, label: string, means: string, [labelled, explained]: Explaining) => [
    { of: at(name), property: TYPE, is: type },
    { of: at(name), property: labelled, is: textNode(label, LANGUAGE) },
    { of: at(name), property: explained, is: textNode(means, LANGUAGE) },
    { of: at(name), property: `${RDFS}isDefinedBy`, is: vocabulary },
  ]
  const classes = termClasses()
  const isTerm = new Set<string>(classes.map(({ name }) => name))
  return [
    { of: vocabulary, property: TYPE, is: `${OWL}Ontology` },
    { of: vocabulary, property: `${DCTERMS}title`, is: textNode(title, LANGUAGE) },
    { of: vocabulary, property: `${DCTERMS}description`, is: textNode(description, LANGUAGE) },
    ...classes.flatMap(({ name, label, means }) => told(name, `${RDFS}Class`, label, means, IN_RDFS)),
    ...termProperties().flatMap(({ name, label, means, of, is }) => [
      ...told(name, `${RDF}Property`, label, means, IN_RDFS),
      ...of.map((one) => ({ of: at(name), property: `${SCHEMA}domainIncludes`, is: at(one) })),
      {
        of: at(name),
        property: `${RDFS}range`,
        is: isValue(is) ? TYPES[is] : isTerm.has(is) ? at(is) : `${SKOS}Concept`,
      },
    ]),
    ...termSchemes().flatMap((scheme) => [
      ...told(scheme.name, `${SKOS}ConceptScheme`, scheme.label, scheme.means, IN_SKOS),
      ...scheme.concepts.flatMap(({ name, label, means, level }) => [
        ...told(name, `${SKOS}Concept`, label, means, IN_SKOS),
        { of: at(name), property: `${SKOS}inScheme`, is: at(scheme.name) },
        ...(level === undefined ? [] : [{ of: at(name), property: at('level'), is: at(level) }]),
      ]),
    ]),
  ]
}

type Explaining = readonly [labelled: string, explained: string]
const IN_RDFS: Explaining = [`${RDFS}label`, `${RDFS}comment`]
const IN_SKOS: Explaining = [`${SKOS}prefLabel`, `${SKOS}definition`]

function isValue(is: string): is is ValueName {
  return is in TYPES
}
