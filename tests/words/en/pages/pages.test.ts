import { eventWords } from '../../../../src/words/sections/event-words.ts'
import { describe, expect, it } from 'vitest'
import { dayOf } from '../../../../src/domain/calendar-day.ts'
import { excerptWords as excerpt } from '../../../../src/words/sections/excerpt/excerpt-words.ts'
import { emptyResultWords as emptyResult } from '../../../../src/words/sections/filters/empty-result-words.ts'
import * as frame from '../../../../src/words/en/pages/frame.ts'
import { dropped } from '../../../../src/words/en/pages/trouble.ts'

const DAY = dayOf(2024, 4, 29)

describe('the frame of the pages', () => {
  it('names the day as known on which the page stands', () => {
    expect(frame.tabTitle('Missiles', null)).toBe('Missiles – Faultline')
    expect(frame.tabTitle('Missiles', DAY)).toBe('Missiles, as known on 29 April 2024 – Faultline')
    expect(frame.knownOnButton(null).join('')).toBe('As known today')
    expect(frame.knownOnButton(DAY).join('')).toBe('As known on 29 April 2024')
    expect(emptyResult.noneAtAll('event', DAY)).toBe('There are no events as known on 29 April 2024.')
  })

  it('says from when something is known', () => {
    expect(excerpt.knownFrom(DAY)).toBe('According to the sources in this dossier, it is known from 29 April 2024 on.')
    expect(excerpt.knownFrom(null)).toBe(
      'No source with a publication date mentions it, so it appears only in today’s view.',
    )
  })
})

describe('why a part of a link was ignored', () => {
  it.each([
    [['1'], 'it can only be 1'],
    [['conflict', 'certainty'], 'it can only be conflict or certainty'],
    [['size', 'attribute', 'event'], 'it can only be size, attribute or event'],
  ])('%o: %s', (known, words) => {
    expect(dropped.notAmong(known)).toBe(words)
  })
})

describe('a link to an attribute that no source speaks of', () => {
  it('says so, and on a day of the past by when', () => {
    expect(eventWords.silentOn('Killed', null)).toBe('The link names “Killed”, but no source for this event gives it.')
    expect(eventWords.silentOn('Killed', DAY)).toBe(
      'The link names “Killed”, but no source for this event had given it by 29 April 2024.',
    )
  })
})
