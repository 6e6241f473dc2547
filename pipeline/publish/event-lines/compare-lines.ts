import { eventSchema } from '../../../src/contract/event-file.ts'
import { indexEvent } from '../../../src/contract/index-file.ts'
import { type EventLine, eventLineSchema } from '../../../src/contract/packs/event-line.ts'
import { NoValue } from '../../../src/domain/values/restore-value.ts'
import { type ComparedDossierEvent, compareClaims } from '../../../src/publish/compare-claims.ts'
import type { Dossier } from '../../../src/publish/dossier.ts'
import { publishEvent } from '../../../src/publish/forms/publish-event.ts'
import { toIndexEvent } from '../../../src/publish/forms/publish-index.ts'
import { saidOfEvent } from '../../../src/publish/history/withdrawn.ts'
import { faultWords } from '../../../src/words/en/faults.ts'
import { formatProblem } from '../../command/format-run.ts'
import type { AskedComparison } from '../../command/read-args.ts'
import { refuse } from '../../command/refuse.ts'
import type { Surroundings } from '../../command/surroundings.ts'
import { Problems, quoted } from '../../problem.ts'
import { checkedLine } from '../schema-writer.ts'
import { linesOf } from './lines-of.ts'
import { readFrame } from './read-frame.ts'

/** What the standard input is called in messages. */
const INPUT = 'standard input'

/** Compares events as they come, a line of JSON each, and writes a line for each. Nothing of one is kept for the next. */
export function compareLines(asked: AskedComparison, surroundings: Surroundings): 0 | 1 {
  const { disk, stdin, stdout, stderr } = surroundings
  const problems = new Problems()
  const restore = readFrame(`${asked.out}/${asked.dossier}`, disk, problems)
  if (!restore) return refuse(problems.sorted(), false, surroundings)
  const write = asked.forIndex ? writeForIndex : writeWhole
  let [line, given, refused] = [0, 0, 0]
  for (const bytes of linesOf(stdin?.() ?? [])) {
    line++
    const read = readLine(bytes)
    if (read === null) continue
    given++
    const written = 'message' in read ? read : compareLine(read.line, restore, write)
    if (typeof written === 'string') stdout(written)
    else {
      refused++
      const spot = { file: INPUT, line, column: 1 }
      stderr(`${formatProblem({ severity: 'error', code: 'bad-line', ...spot, ...written })}\n`)
    }
  }
  if (refused > 0)
    stderr(`${refused} of ${given} lines are no events that can be compared; nothing is written for them.\n`)
  return refused > 0 ? 1 : 0
}

/** What is wrong with a line, and what to do. */
interface Refusal {
  readonly message: string
  readonly hint: string
}

const FORM = 'The form of a line is that of schema/event-line.schema.json in the published data.'
const DECLARED = 'It must stand in the dossier that is published, or, of a source, in the line.'

/** @returns `null`: there is nothing in it */
function readLine(bytes: Uint8Array): { readonly line: EventLine } | Refusal | null {
  let given: unknown
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (text.trim() === '') return null
    given = JSON.parse(text)
  } catch (error) {
    const message = error instanceof SyntaxError ? `is no JSON: ${error.message}` : 'is not in UTF-8'
    return { message, hint: 'Each line is one object in JSON, in UTF-8.' }
  }
  const read = eventLineSchema.safeParse(given)
  if (read.success) return { line: read.data }
  const [issue] = read.error.issues
  return { message: `${nameOf(given)}: ${pathOf(issue?.path ?? [])}${issue?.message ?? ''}`, hint: FORM }
}

/** The place within the line, for people: `claims[3].value: `. */
function pathOf(path: readonly PropertyKey[]): string {
  const text = path.reduce<string>(
    (before, part) =>
      typeof part === 'number' ? `${before}[${part}]` : before === '' ? String(part) : `${before}.${String(part)}`,
    '',
  )
  return text === '' ? '' : `${text}: `
}

function nameOf(given: unknown): string {
  const id = typeof given === 'object' && given !== null && 'id' in given ? given.id : null
  return typeof id === 'string' ? `the event ${quoted(id)}` : 'an event without an id'
}

type Write = (compared: ComparedDossierEvent, dossier: Dossier) => string

const writeWhole: Write = (compared, dossier) => checkedLine(eventSchema, publishEvent(compared, dossier))
const writeForIndex: Write = (compared, dossier) => checkedLine(indexEvent, toIndexEvent(compared, dossier))

function compareLine(line: EventLine, restore: (line: EventLine) => Dossier, write: Write): string | Refusal {
  try {
    const dossier = restore(line)
    return dossier.events.map((event) => write(compareClaims(saidOfEvent(event, dossier), dossier), dossier)).join('')
  } catch (error) {
    const named = `the event ${quoted(line.id)}: `
    if (error instanceof NoValue) {
      const { message, hint } = faultWords(error.fault)
      return { message: `${named}${error.attribute}: ${message}`, hint }
    }
    return { message: `${named}${error instanceof Error ? error.message : String(error)}`, hint: DECLARED }
  }
}
