import type { ReactNode } from 'react'
import { DISCREPANCY_KINDS } from '../../domain/compare/discrepancy.ts'
import { NATURES } from '../../domain/compare/nature.ts'
import { DisputeTicksSign } from '../../ui/marks/dispute-ticks-sign.tsx'
import { FaultSign } from '../../ui/marks/fault-line.tsx'
import { KindSign } from '../../ui/marks/kind-sign.tsx'
import { NatureSign } from '../../ui/marks/nature-sign.tsx'
import { SquareGroup } from '../../ui/marks/square-group.tsx'
import { StandingSign } from '../../ui/marks/standing-sign.tsx'
import { UncertainSign } from '../../ui/marks/uncertain-sign.tsx'
import { OriginSquares } from '../../views/event/chains/origin-squares.tsx'

/** The pictures that docs/method.md can name: the signs of the app, as the app draws them. */
export const METHOD_PICTURES: ReadonlyMap<string, () => ReactNode> = new Map<string, () => ReactNode>([
  ...DISCREPANCY_KINDS.map((kind) => [kind, () => <KindSign kind={kind} />] as const),
  ...NATURES.map((nature) => [nature, () => <NatureSign nature={nature} />] as const),
  ['readings', () => <Answers stands={<Sources count={5} stands />} departs={<Sources count={3} />} />],
  ['copies', () => <Origins folds={[6]} stands />],
  ['own-accounts', () => <Origins folds={[1, 1]} stands />],
  ['weight-copies', () => <Answers stands={<Origins folds={[5]} stands />} departs={<Origins folds={[1]} />} />],
  ['weight-two', () => <Answers stands={<Origins folds={[1, 1]} stands />} departs={<Origins folds={[1, 1]} />} />],
  ['squares', () => <Origins folds={[4, 1]} stands />],
  ['pooled', () => <StandingSign of="pooled" />],
  ['nothing-stands', () => <StandingSign of="nothing" />],
  ['not-yet-known', () => <StandingSign of="notYetKnown" />],
  ['fault', () => <FaultSign shape="square" family="words" />],
  ['ticks', () => <DisputeTicksSign />],
  ['uncertain', () => <UncertainSign />],
])

/** The picture beside an example. Decoration: the example says what it shows. */
export function MethodPicture({ name }: { name: string }) {
  return METHOD_PICTURES.get(name)?.()
}

/** The answer that stands, above one that departs from it. */
function Answers({ stands, departs }: { stands: ReactNode; departs: ReactNode }) {
  return (
    <>
      {stands}
      {departs}
    </>
  )
}

/** A square for each of so many sources. */
function Sources({ count, stands = false }: { count: number; stands?: boolean }) {
  return <SquareGroup sources={idsOf(count)} tone={stands ? 'stands' : 'departs'} filled={stands} />
}

/** A large square for each origin, with small ones for the other sources that go back to it. */
function Origins({ folds, stands = false }: { folds: readonly number[]; stands?: boolean }) {
  return (
    <OriginSquares
      folds={folds.map((count, at) => ({ origins: [String(at)], sources: idsOf(count), through: null, claims: [] }))}
      tone={stands ? 'stands' : 'departs'}
      filled={stands}
    />
  )
}

const idsOf = (count: number) => Array.from({ length: count }, (_, at) => String(at))
