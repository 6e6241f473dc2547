import type { ChoiceGroup } from '../../selection/choice-group.ts'
import type { OpenDossier } from '../open-dossier.ts'
import { laneChoice } from './group-choice.ts'

/** A lane as a choice of the filter by kind, with all kinds that the dossier declares for it. */
export function laneGroup({ names }: OpenDossier, lane: string): ChoiceGroup {
  const kinds = [...names.kinds.values()].filter((kind) => kind.lane === lane)
  return { id: laneChoice(lane), members: kinds.map(({ id }) => id) }
}
