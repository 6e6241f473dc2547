import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { parseDocument } from 'yaml'
import { changeId } from '../../../../pipeline/command/edit/change-id.ts'

const EVENT = { sort: 'event', from: 'old', to: 'new', wasPublished: true } as const
const SOURCE = { sort: 'source', from: 'old', to: 'new', wasPublished: true } as const

describe('the id of an event', () => {
  it.each([
    ['in a block', '- id: old # first\n  kind: k\n', '- id: new # first\n  formerIds: [old]\n  kind: k\n'],
    ['in a flow', '- { id: old, kind: k }\n', '- { id: new, formerIds: [old], kind: k }\n'],
    ['at the end of the file', '- kind: k\n  id: old', '- kind: k\n  id: new\n  formerIds: [old]'],
    ['in a named list', 'events:\r\n  - id: "old"\r\n', 'events:\r\n  - id: new\r\n    formerIds: [old]\r\n'],
    ['with a former one', '- id: old\n  formerIds: [a]\n', '- id: new\n  formerIds: [a, old]\n'],
    ['with a list that is empty', '- id: old\n  formerIds: []\n', '- id: new\n  formerIds: [old]\n'],
    [
      'with former ones line by line',
      '- id: old\n  formerIds:\n    - a # seen\n',
      '- id: new\n  formerIds:\n    - a # seen\n    - old\n',
    ],
    ['back again', '- id: old\n  formerIds: [a, new]\n', '- id: new\n  formerIds: [a, old]\n'],
  ])('changes %s', (_, yaml, expected) => {
    expect(changeId('events.yaml', yaml, EVENT)).toBe(expected)
  })

  it('leaves nothing behind where it was never published', () => {
    expect(changeId('events.yaml', '- id: old\n', { ...EVENT, wasPublished: false })).toBe('- id: new\n')
  })

  it.each([
    [
      'dossier.yaml',
      'title: old\nopening: { event: old, attribute: old }\n',
      'title: old\nopening: { event: new, attribute: old }\n',
    ],
    ['assessments.yaml', '- event: old\n  stands: old\n', '- event: new\n  stands: old\n'],
    [
      'sources/old.yaml',
      'id: old\nlineage:\n  - events: [a, old]\n    cites: [old]\nclaims:\n  - event: old\n    quote: old\n  - { event: older }\n',
      'id: old\nlineage:\n  - events: [a, new]\n    cites: [old]\nclaims:\n  - event: new\n    quote: old\n  - { event: older }\n',
    ],
    ['actors.yaml', '- { id: old, name: old }\n', '- { id: old, name: old }\n'],
  ])('changes in %s where an event is meant', (path, yaml, expected) => {
    expect(changeId(path, yaml, EVENT)).toBe(expected)
  })
})

describe('the id of a source', () => {
  it.each([
    ['dossier.yaml', 'example: { label: old, sources: [a, old] }\n', 'example: { label: old, sources: [a, new] }\n'],
    ['assessments.yaml', '- event: old\n  basis:\n    - old\n', '- event: old\n  basis:\n    - new\n'],
    [
      'sources/a.yaml',
      'id: a\noutlet: old\ncites: [old]\nclaims:\n  - { event: old, cites: [old, b] }\n  - { cites: not-stated }\n',
      'id: a\noutlet: old\ncites: [new]\nclaims:\n  - { event: old, cites: [new, b] }\n  - { cites: not-stated }\n',
    ],
    ['sources/old.yaml', 'id: old\noutlet: O\n', 'id: new\nformerIds: [old]\noutlet: O\n'],
    ['events.yaml', '- id: old\n', '- id: old\n'],
  ])('changes in %s where a source is meant', (path, yaml, expected) => {
    expect(changeId(path, yaml, SOURCE)).toBe(expected)
  })
})

test('an id that YAML would read as something else is put in quotes', () => {
  expect(changeId('events.yaml', '- id: old\n', { ...EVENT, to: 'null' })).toContain("id: 'null'")
})

test('of any list of events: the others stay, and so does every character that is no id', () => {
  const event = fc.record({
    isFlow: fc.boolean(),
    id: fc.constantFrom('old', 'older', 'a'),
    comment: fc.constantFrom('', ' # old'),
  })
  fc.assert(
    fc.property(fc.uniqueArray(event, { selector: ({ id }) => id, minLength: 1 }), (events) => {
      const yaml = events
        .map(({ isFlow, id, comment }) =>
          isFlow ? `- { id: ${id}, title: old }${comment}\n` : `- id: ${id}${comment}\n  title: old\n`,
        )
        .join('')
      const changed = changeId('events.yaml', yaml, EVENT)
      const read = parseDocument(changed, { schema: 'failsafe' }).toJS() as {
        id: string
        title: string
        formerIds?: string[]
      }[]
      expect(read).toEqual(
        events.map(({ id }) => (id === 'old' ? { id: 'new', title: 'old', formerIds: ['old'] } : { id, title: 'old' })),
      )
      expect(changed.replace(/, formerIds: \[old\]|\n {2}formerIds: \[old\]/, '').replace('id: new', 'id: old')).toBe(
        yaml,
      )
    }),
  )
})
