import { parseFuzzyDate } from '../../../../src/domain/values/fuzzy-date.ts'
import type { WrittenClaim } from '../../../schema/dossier-files.ts'
import { fitLine } from '../../texts/fit-text.ts'
import type { LabelledAttribute } from '../data-sets/gathered.ts'
import { textIn } from '../timelinejs/slide.ts'
import type { ItemLabels } from './item-labels.ts'
import { attributeOf } from './properties.ts'
import { itemIn, type Snak, type Statement, valueOf } from './statement.ts'
import { readWikidataTime } from './wikidata-time.ts'

/** What a statement says, as a claim; or why it is not taken. */
export type ReadStatement =
  | { readonly attribute: LabelledAttribute; readonly claim: Pick<WrittenClaim, 'value' | 'stance' | 'gloss' | 'unit'> }
  | { readonly attribute: null; readonly why: string }

/** Sorts of values that say nothing of what happened: numbers in other catalogues, pictures, formulas. */
const NOT_TAKEN = new Set([
  'external-id',
  'commonsMedia',
  'math',
  'musical-notation',
  'tabular-data',
  'geo-shape',
  'entity-schema',
  'url',
])
const EARLIEST = 'P1319'
const LATEST = 'P1326'
const CIRCUMSTANCES = 'P1480'
const CIRCA = 'Q5727902'
const PRESUMABLY = new Set(['Q18122778', 'Q30230067', 'Q56644435'])
const AT_TIME = ['P585', 'P580', 'P582']

/** Reads a statement: its rank becomes a stance, what is not known a value that could not be determined. */
export function readStatement(statement: Statement, labels: ItemLabels): ReadStatement {
  const { property, rank, snak, qualifiers } = statement
  if (NOT_TAKEN.has(snak.datatype)) return { attribute: null, why: 'of identifiers, addresses and media' }
  if (snak.type === 'novalue') return { attribute: null, why: `that there is no ${property}` }
  const circumstances = itemIn(valueOf(qualifiers, CIRCUMSTANCES))
  const stance =
    snak.type === 'somevalue'
      ? 'undetermined'
      : rank === 'deprecated'
        ? 'denies'
        : PRESUMABLY.has(circumstances)
          ? 'hedges'
          : undefined
  const read = readValue(snak, qualifiers, property, labels)
  if (read.attribute === null) return read
  const { value, gloss, ...unit } = read.claim
  const said = [gloss, RANKS[rank]].filter((part) => part !== undefined).join('; ')
  return {
    attribute: read.attribute,
    claim: {
      ...(stance === 'undetermined' ? {} : { value }),
      ...unit,
      ...(stance === undefined ? {} : { stance }),
      ...(said === '' ? {} : { gloss: said }),
    },
  }
}

const RANKS: Readonly<Record<string, string>> = { preferred: 'Of preferred rank', deprecated: 'Of deprecated rank' }

function readValue(snak: Snak, qualifiers: readonly Snak[], property: string, labels: ItemLabels): ReadStatement {
  const { datatype, value, type } = snak
  if (datatype === 'time') return readDate(snak, qualifiers, property)
  if (datatype === 'quantity') return readQuantity(snak, qualifiers, property, labels)
  const text = type === 'somevalue' ? '?' : textOf(value, labels)
  const attribute = attributeOf(property, 'text')
  if (text === '') return { attribute: null, why: `of ${property}, which cannot be read` }
  return { attribute, claim: { value: text } }
}

function readDate({ value, type }: Snak, qualifiers: readonly Snak[], property: string): ReadStatement {
  const attribute = attributeOf(property, 'date')
  if (type === 'somevalue') return { attribute, claim: {} }
  const read = readWikidataTime(value)
  if (read.edtf === null) return { attribute: null, why: `of ${property}: ${read.why}` }
  const [first, last] = [EARLIEST, LATEST].map((bound) => readWikidataTime(valueOf(qualifiers, bound)).edtf)
  const isCirca = itemIn(valueOf(qualifiers, CIRCUMSTANCES)) === CIRCA
  const spanned = first != null && last != null ? `${startOf(first)}/${endOf(last)}` : null
  const edtf =
    spanned ?? (isCirca && !read.edtf.includes('/') && !read.edtf.includes('X') ? `${read.edtf}~` : read.edtf)
  if (!parseFuzzyDate(edtf).ok) return { attribute, claim: { value: read.edtf } }
  return { attribute, claim: { value: edtf, ...(read.gloss === null ? {} : { gloss: read.gloss }) } }
}

function startOf(edtf: string): string {
  return edtf.split('/')[0] ?? edtf
}

function endOf(edtf: string): string {
  return edtf.split('/').at(-1) ?? edtf
}

/** A count of another time is no other answer to one question: with a time it is a text. */
function readQuantity(
  { value, type }: Snak,
  qualifiers: readonly Snak[],
  property: string,
  labels: ItemLabels,
): ReadStatement {
  const attribute = attributeOf(property, 'quantity')
  if (type === 'somevalue') return { attribute, claim: {} }
  const [amount, low, high] = ['amount', 'lowerBound', 'upperBound'].map((key) => numberIn(textIn(value, key)))
  if (amount == null) return { attribute: null, why: `of ${property}, which is no number` }
  const item = /Q\d+$/.exec(textIn(value, 'unit'))?.[0] ?? ''
  const unit = item === '' ? '' : fitLine(labels.of(item))
  const times = AT_TIME.flatMap((bound) => readWikidataTime(valueOf(qualifiers, bound)).edtf ?? [])
  if (times.length > 0) {
    const { id, label } = attribute
    const text = `${amount}${unit === '' ? '' : ` ${unit}`} (${times.join('/')})`
    return { attribute: { id: `${id}-over-time`, label: `${label}, at a time`, type: 'text' }, claim: { value: text } }
  }
  const isRange = low != null && high != null && low !== high
  const count = isRange && !low.startsWith('-') ? `${low}..${high}` : amount
  return { attribute, claim: { value: count, ...(unit === '' ? {} : { unit }) } }
}

function numberIn(text: string): string | null {
  return /^\+?(-?\d+(?:\.\d+)?)$/.exec(text)?.[1] ?? null
}

function textOf(value: unknown, labels: ItemLabels): string {
  if (typeof value === 'string') return fitLine(value)
  const item = itemIn(value)
  if (item !== '') return labels.of(item)
  const [lat, lon] = [textIn(value, 'latitude'), textIn(value, 'longitude')]
  return lat !== '' && lon !== '' ? `${lat}, ${lon}` : fitLine(textIn(value, 'text'))
}
