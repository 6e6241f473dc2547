import type { Lane } from '../../../../src/contract/frame.ts'
import type { WrittenAttribute } from '../../../schema/dossier-files.ts'

/** An attribute that a new dossier begins with: its label is written out, so that editors see where to change it. */
export type StartingAttribute = WrittenAttribute & { readonly label: string; readonly comment?: string }

/** What a new dossier gets for one kind of event. */
export interface StartingKind {
  readonly label: string
  /** The date attribute that puts its events on the axis. */
  readonly placedBy: string
  readonly lasts: boolean
  readonly lane: Lane
  readonly attributes: readonly StartingAttribute[]
  readonly example: {
    readonly title: string
    /** A day. */
    readonly date: string
    /** On which the two example sources disagree. */
    readonly attribute: string
    readonly first: string
    readonly second: string
  }
}

const KILLED: StartingAttribute = {
  id: 'killed',
  label: 'Killed',
  type: 'quantity',
  unit: 'people',
  cumulative: true,
}
const INJURED: StartingAttribute = { ...KILLED, id: 'injured', label: 'Injured' }

/** The kinds of event that `init` knows, by their ids. Attributes of one id are the same in all of them. */
export const KIND_CATALOGUE = {
  incident: {
    label: 'Incident',
    placedBy: 'occurred',
    lasts: false,
    lane: { id: 'incidents', label: 'Incidents', mark: 'triangle-down', family: 'ground' },
    attributes: [
      { id: 'occurred', label: 'Date', type: 'date', comment: 'the day on which it happened' },
      KILLED,
      INJURED,
      { id: 'place', label: 'Place', type: 'entity', comment: 'the id of a place' },
      { id: 'responsible', label: 'Responsible', type: 'entity', comment: 'the id of an actor' },
    ],
    example: { title: 'Example: an incident', date: '2024-05-01', attribute: 'injured', first: '12', second: '9' },
  },
  investigation: {
    label: 'Finding',
    placedBy: 'presented',
    lasts: false,
    lane: { id: 'investigations', label: 'Investigations', mark: 'square', family: 'words' },
    attributes: [
      { id: 'presented', label: 'Presented', type: 'date', comment: 'the day on which the finding became public' },
      { id: 'author', label: 'Author', type: 'entity', comment: 'the id of the actor who investigated' },
      {
        id: 'outcome',
        label: 'Outcome',
        type: 'category',
        options: { 'names-who': 'Names who is responsible', 'left-open': 'Leaves open who is responsible' },
      },
    ],
    example: {
      title: 'Example: a finding',
      date: '2024-05-06',
      attribute: 'outcome',
      first: 'left-open',
      second: 'names-who',
    },
  },
  policy: {
    label: 'Decision',
    placedBy: 'decided',
    lasts: false,
    lane: { id: 'decisions', label: 'Decisions', mark: 'hexagon', family: 'institutions' },
    attributes: [
      { id: 'decided', label: 'Decided', type: 'date' },
      { id: 'in-force', label: 'In force from', type: 'date' },
      { id: 'decided-by', label: 'Decided by', type: 'entity' },
      { id: 'votes-for', label: 'Votes for', type: 'quantity', unit: 'votes' },
      { id: 'votes-against', label: 'Votes against', type: 'quantity', unit: 'votes' },
    ],
    example: { title: 'Example: a decision', date: '2024-05-09', attribute: 'votes-for', first: '9', second: '11' },
  },
  disaster: {
    label: 'Disaster',
    placedBy: 'struck',
    lasts: true,
    lane: { id: 'disasters', label: 'Disasters', mark: 'diamond', family: 'ground' },
    attributes: [
      { id: 'struck', label: 'Struck', type: 'date', comment: 'a day, or an interval: 2024-05-11/2024-05-13' },
      KILLED,
      { ...KILLED, id: 'missing', label: 'Missing', cumulative: false, comment: 'may rise and fall' },
      { ...KILLED, id: 'displaced', label: 'Displaced' },
      { id: 'damage', label: 'Damage', type: 'quantity', unit: 'million US dollars' },
    ],
    example: {
      title: 'Example: a flood',
      date: '2024-05-11',
      attribute: 'displaced',
      first: '4200',
      second: '2400',
    },
  },
  trial: {
    label: 'Ruling',
    placedBy: 'ruled',
    lasts: false,
    lane: { id: 'court', label: 'Court', mark: 'pill', family: 'institutions' },
    attributes: [
      { id: 'ruled', label: 'Ruled', type: 'date' },
      { id: 'court', label: 'Court', type: 'entity' },
      { id: 'accused', label: 'Accused', type: 'entity', complete: true },
      { id: 'verdict', label: 'Verdict', type: 'category', options: { guilty: 'Guilty', acquitted: 'Acquitted' } },
      { id: 'sentence', label: 'Sentence', type: 'quantity', unit: 'years' },
    ],
    example: { title: 'Example: a ruling', date: '2024-05-15', attribute: 'sentence', first: '4', second: '7' },
  },
} as const satisfies Readonly<Record<string, StartingKind>>

export type StartingKindId = keyof typeof KIND_CATALOGUE

export const KIND_IDS = Object.keys(KIND_CATALOGUE) as StartingKindId[]
