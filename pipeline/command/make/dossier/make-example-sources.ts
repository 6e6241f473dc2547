import { indented, itemLines, mapLines } from '../yaml-lines.ts'
import type { StartingKind } from './kind-catalogue.ts'

/** Ids of the two example sources: the second cites the first, and gives one thing otherwise. */
export const AGENCY = 'example-agency-2024-05-20'
export const GAZETTE = 'example-gazette-2024-05-21'

/** @returns the files, by path within the dossier */
export function makeExampleSources(
  kinds: readonly (readonly [string, StartingKind])[],
  language: string,
): Record<string, string> {
  const [[firstKind, first]] = kinds as readonly [(typeof kinds)[number]]
  return {
    [`sources/${AGENCY}.yaml`]: sourceText(
      ['# A source: one document, and every claim that it makes. This one is an example that nobody wrote: delete it.'],
      [
        ['id', AGENCY, 'the name of this file: outlet and day'],
        ['outlet', 'Example Agency'],
        ['label', 'Story on the example', 'our words; where its title is known, write “title: …” instead'],
        ['url', 'https://example.org/agency'],
        ['published', '2024-05-20', 'as exact as the document says it: 2024-05-20, 2024-05, or 2024-05-18/2024-05-20'],
        ['language', language, 'BCP 47'],
        ['form', 'wire', 'or document, statement, report, repost, reference, post'],
        ['cites', [], 'where it has it from: [] is its own account; left out, nobody says'],
      ],
      kinds.flatMap(([kind, { placedBy, example }], index) => [
        ...(index === 0 ? [] : ['']),
        ...itemLines([
          ['event', exampleEventOf(kind)],
          ['attribute', placedBy],
          ['value', example.date],
        ]),
        ...itemLines([
          ['event', exampleEventOf(kind)],
          ['attribute', example.attribute],
          ['value', example.first],
          ['speaker', 'example-ministry', 'who is said to have said it: an id of actors.yaml'],
        ]),
      ]),
    ),
    [`sources/${GAZETTE}.yaml`]: sourceText(
      [
        '# An example, too: it retells the story of the agency, and gives one thing otherwise. That is a disagreement,',
        '# and as it cites the agency, both together are one origin: a copy that departs from what it copies.',
      ],
      [
        ['id', GAZETTE],
        ['outlet', 'Example Gazette'],
        ['label', 'Article on the example'],
        ['url', 'https://example.org/gazette'],
        ['published', '2024-05-21'],
        ['language', language],
        ['form', 'report'],
        ['cites', [AGENCY], 'the sources that every claim below was taken from'],
      ],
      [
        ...itemLines([
          ['event', exampleEventOf(firstKind)],
          ['attribute', first.placedBy],
          ['value', first.example.date],
        ]),
        ...itemLines([
          ['event', exampleEventOf(firstKind)],
          ['attribute', first.example.attribute],
          ['value', first.example.second, `the agency has ${first.example.first}`],
        ]),
      ],
    ),
  }
}

function sourceText(
  comments: readonly string[],
  head: Parameters<typeof mapLines>[0],
  claims: readonly string[],
): string {
  return `${[...comments, '', ...mapLines(head), 'claims:', ...indented(claims).map((line) => line.trimEnd())].join('\n')}\n`
}

export function exampleEventOf(kind: string): string {
  return `example-${kind}`
}
