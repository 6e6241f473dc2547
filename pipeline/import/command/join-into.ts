import { refuse } from '../../command/refuse.ts'
import type { Surroundings } from '../../command/surroundings.ts'
import { whyNotWritten } from '../../disk/why-not-written.ts'
import type { Disk } from '../../disk/disk.ts'
import { Problems, quoted, startOf } from '../../problem.ts'
import { decisionsText, type ListedPair, readDecisions } from '../match/decisions-file.ts'
import { findMatches, joinMatches, reportedPairs, rowsOfEvents } from '../match/find-matches.ts'
import type { Matching } from '../match/match-events.ts'
import type { UnlikelyIds } from '../match/unlikely-ids.ts'
import type { Import } from '../run-import.ts'
import type { AskedImport } from './import-args.ts'
import type { Target } from './read-target.ts'

/** Pairs that somebody has to decide first, and the file that they are written into. */
export interface Undecided {
  readonly file: string
  readonly toDecide: readonly ListedPair[]
}

/**
 * An import whose events are looked for among those of the dossier that it goes into.
 * @returns pairs to decide where the file for them is named and not there; `null` (and a report) where that is wrong
 */
export function joinInto(
  { written }: Target,
  done: Import,
  { file, match, matches }: AskedImport,
  disk: Disk,
  problems: Problems,
): Import | Undecided | null {
  if (match === 'none') return done
  const threshold = match === 'id' ? null : match
  const bytes = matches === null ? null : disk.read(matches)
  const eventAt = new Map([...rowsOfEvents(done.report)].map(([event, { line }]) => [line, event]))
  const events = new Set(written.events.ids.keys())
  const decided = bytes ? readDecisions(matches ?? '', bytes, { eventAt, events }, problems) : []
  if (!decided) return null
  const matching = findMatches(written, done, { threshold, decided })
  if (matching.unlikely) {
    reportUnlikely(matching.unlikely, file, problems)
    return null
  }
  if (matches !== null && !bytes && matching.near.length > 0)
    return { file: matches, toDecide: pairsToDecide(written, done, matching) }
  return joinMatches(written, done, matching)
}

function reportUnlikely({ dataSet, matched, unlike }: UnlikelyIds, file: string, problems: Problems): void {
  const message = `of ${matched} events with ids of the data set ${quoted(dataSet)} that the dossier has too, ${unlike} have no word and no date in common`
  const hint =
    'Their ids seem to be of another data set: name that in a mapping (event, dataSet), or import with --match none.'
  problems.error('other-data-set', startOf(file), message, hint)
}

/** First those to decide, then those that their scores decide. */
function pairsToDecide(written: Target['written'], { report }: Import, { near, matches }: Matching): ListedPair[] {
  const listed = (pairs: Matching['near'], isSame: true | null) =>
    reportedPairs(written, report, pairs).map((pair) => ({ ...pair, isSame }))
  const byScore = matches.flatMap(({ by }) => (typeof by === 'object' ? [by] : []))
  return [
    ...listed(near, null),
    ...listed(
      byScore.toSorted((a, b) => a.score - b.score),
      true,
    ),
  ]
}

/** Writes the pairs to decide into a file that is not there yet. Nothing is imported. */
export function writeDecisions({ file, toDecide }: Undecided, asked: AskedImport, surroundings: Surroundings): 0 | 1 {
  const { disk, stdout } = surroundings
  const problems = new Problems()
  if (!asked.isDry) {
    try {
      disk.write(file, decisionsText(toDecide))
    } catch (error) {
      problems.error('cannot-write', startOf(file), ...whyNotWritten(error, 'name another file with --matches'))
      return refuse(problems.sorted(), asked.json, surroundings)
    }
  }
  const open = toDecide.filter(({ isSame }) => isSame === null).length
  const written = asked.isDry ? [] : [file]
  if (asked.json) stdout(`${JSON.stringify({ ok: true, problems: [], written }, null, 2)}\n`)
  else {
    const pairs = open === 1 ? 'One pair' : `${open} pairs`
    stdout(
      `${written.join('')}\n\n${pairs} of events may be one. Nothing is imported yet. Write yes or no into the column “same”, and run the same again; ` +
        'what you leave empty becomes two events.\n',
    )
  }
  return 0
}
