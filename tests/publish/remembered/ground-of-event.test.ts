import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ComparedDossierEvent } from '../../../src/publish/compare-claims.ts'
import type { DossierSource } from '../../../src/publish/dossier.ts'
import { groundOfEvent } from '../../../src/publish/remembered/ground-of-event.ts'
import { rememberWork } from '../../../src/publish/remembered/once-of.ts'
import { chainOf } from '../../chain-of.ts'

let forget = () => {}
beforeEach(() => void (forget = rememberWork()))
afterEach(() => forget())

const newEvent = () =>
  ({
    claims: [{ source: 'post', chain: chainOf('post', [['post', 'wire']]) }],
    withdrawn: { claims: [{ source: 'paper' }] },
  }) as unknown as ComparedDossierEvent
const source = (id: string) => ({ id }) as DossierSource
const KNOWN = new Map(['post', 'wire', 'paper', 'radio'].map((id) => [id, source(id)]))

describe('groundOfEvent', () => {
  it('is the same while no source behind the event is another', () => {
    const event = newEvent()
    const before = groundOfEvent(event, { sources: KNOWN })
    expect(groundOfEvent(event, { sources: KNOWN })).toBe(before)
    expect(groundOfEvent(event, { sources: new Map(KNOWN).set('radio', source('radio')) })).toBe(before)
  })

  it.each([
    ['says it', 'post'],
    ['stands in a chain', 'wire'],
    ['is withdrawn', 'paper'],
  ])('is another where a source is another that %s', (_, id) => {
    const event = newEvent()
    const before = groundOfEvent(event, { sources: KNOWN })
    const after = groundOfEvent(event, { sources: new Map(KNOWN).set(id, source(id)) })
    expect(after).not.toBe(before)
    expect(groundOfEvent(event, { sources: KNOWN })).not.toBe(after)
  })

  it('is another of another event', () => {
    expect(groundOfEvent(newEvent(), { sources: KNOWN })).not.toBe(groundOfEvent(newEvent(), { sources: KNOWN }))
  })
})
