import { type Term, termClasses, termProperties, termSchemes } from '../../../export/linked-data/terms.ts'
import { headWords } from '../../../words/head-words.ts'

const words = headWords.vocabulary

interface VocabularyPageProps {
  /** Addresses within the site. */
  start: string
  method: string
  turtle: string
}

/** Every term of the linked data with what it means, each at its anchor. It is a page of its own, without the app. */
export function VocabularyPage({ start, method, turtle }: VocabularyPageProps) {
  return (
    <div className="vocabulary">
      <nav className="vocabulary-bar">
        <a href={start}>{words.toStart}</a>
      </nav>
      <main>
        <h1>{words.title}</h1>
        {words.about.map((text) => (
          <p key={text} className="vocabulary-about">
            {text}
          </p>
        ))}
        <p className="vocabulary-ways">
          <a href={turtle} type="text/turtle">
            {words.asTurtle}
          </a>
          <a href={method}>{words.method}</a>
        </p>
        {termSchemes().map(({ name, label, means, concepts }) => (
          <section key={name} aria-labelledby={name}>
            <h2 id={name}>{label}</h2>
            <p className="vocabulary-note">{means}</p>
            <Terms terms={concepts} />
          </section>
        ))}
        <section aria-labelledby="classes">
          <h2 id="classes">{words.terms.classes}</h2>
          <Terms terms={termClasses()} />
        </section>
        <section aria-labelledby="properties">
          <h2 id="properties">{words.terms.properties}</h2>
          <Terms terms={termProperties().map((term) => ({ ...term, note: ofAndIs(term) }))} />
        </section>
      </main>
    </div>
  )
}

interface ExplainedTerm extends Term {
  readonly note?: string
}

function Terms({ terms }: { terms: readonly ExplainedTerm[] }) {
  return (
    <dl className="vocabulary-terms">
      {terms.map(({ name, label, means, note }) => (
        <div key={name} id={name}>
          <dt>
            <a href={`#${name}`}>
              <code>{name}</code>
            </a>
            {isAnother(label, name) && <span className="vocabulary-label">{label}</span>}
          </dt>
          <dd>
            {means}
            {note !== undefined && <span className="vocabulary-note">{note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** A label that only writes the name in another way says nothing. */
function isAnother(label: string, name: string): boolean {
  const letters = (text: string) => text.toLowerCase().replaceAll(/[^a-z]/g, '')
  return letters(label) !== letters(name)
}

/** What has a property, and what it is. */
function ofAndIs({ of, is }: ReturnType<typeof termProperties>[number]): string {
  const labels: Readonly<Record<string, string>> = {
    ...words.values,
    ...Object.fromEntries(
      [...Object.entries(words.classes), ...Object.entries(words.schemes)].map(([key, [label]]) => [key, label]),
    ),
  }
  return words.ofAndIs(
    of.length === 0 ? words.publication : of.map((name) => labels[name]).join(', '),
    labels[is] ?? is,
  )
}
