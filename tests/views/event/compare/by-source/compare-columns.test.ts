import { describe, expect, it } from 'vitest'
import type { Standing } from '../../../../../src/domain/compare/standing.ts'
import { toCompareColumns, toMainColumns } from '../../../../../src/views/event/compare/by-source/compare-columns.ts'
import { type Finding, toFindings } from '../../../../../src/views/event/findings/finding.ts'
import { names } from '../../finding-fixture.ts'
import { dossier, openedEvent as event } from '../../fixture.ts'

const findings = toFindings(dossier, event, names)
const columns = toCompareColumns(event)

describe('toMainColumns', () => {
  it('keeps a source for every reading in dispute', () => {
    const many = ['a', 'b', 'c', ...columns]
    const shown = toMainColumns(many, findings, 'dated')
    expect(shown).toHaveLength(4)
    expect(shown).toEqual(expect.arrayContaining(['kyiv-independent', 'global-happenings', 'tass']))
  })

  /** Readings of an attribute in dispute, by who gives them. */
  function dispute(attribute: string, ...given: [Standing, string[]][]): Finding {
    const [dated] = findings
    const [said] = dated?.readings ?? []
    if (!dated || !said) throw new Error('the fixture disputes the date')
    const readings = given.map(([standing, sources]) => ({ ...said, reading: { ...said.reading, standing, sources } }))
    return { ...dated, attribute, readings }
  }
  const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
  const loud = ['killed', 'injured', 'hit'].map((id) => dispute(id, ['stands', ['a', 'b']], ['departs', ['c']]))

  it('shows every reading of the date, whatever else is disputed', () => {
    const dated = dispute('dated', ['stands', ['a', 'd']], ['departs', ['e']], ['departs', ['f']])
    expect(toMainColumns(many, [...loud, dated], 'dated')).toEqual(['a', 'c', 'e', 'f'])
  })

  it('adds a column where the dates alone take four', () => {
    const dated = dispute('dated', ['stands', ['d']], ['departs', ['e']], ['departs', ['f']], ['departs', ['g']])
    expect(toMainColumns(many, [...loud, dated], 'dated')).toEqual(['a', 'd', 'e', 'f', 'g'])
  })

  it('goes as far as five columns, with the dates that conflict before those that do not', () => {
    const given = (['other', 'other', 'stands', 'departs', 'departs', 'departs', 'departs'] as const).map(
      (standing, place): [Standing, string[]] => [standing, [many[place] ?? '']],
    )
    expect(toMainColumns(many, [dispute('dated', ...given)], 'dated')).toEqual(['c', 'd', 'e', 'f', 'g'])
  })
})
