import type { PlaceDispute } from '../../model/places/place-disputes.ts'

/** A question that sources answer with different places. */
export interface GatheredDispute extends Pick<PlaceDispute, 'event' | 'attribute'> {
  /** Of its places, that which stands first. */
  readonly names: string[]
}

/** Of several fault lines of one question, one question. */
export function gatherDisputes(disputes: readonly PlaceDispute[]): GatheredDispute[] {
  const byQuestion = new Map<string, GatheredDispute>()
  for (const { event, attribute, from, to } of disputes) {
    const key = `${event.id}#${attribute}`
    const question = byQuestion.get(key) ?? { event, attribute, names: [] }
    for (const { name } of [from, to]) if (!question.names.includes(name)) question.names.push(name)
    byQuestion.set(key, question)
  }
  return [...byQuestion.values()]
}
