// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { Selection } from '../../../src/model/selection.ts'
import { LaneGutter } from '../../../src/views/timeline/lane-gutter.tsx'
import { startFresh } from '../../fresh-dom.ts'
import { KINDS, onDay, openDossier } from '../../index-fixture.ts'

startFresh()

const INSPECTION = { ...KINDS[1], id: 'inspection', label: 'Inspection' } as (typeof KINDS)[number]
const dossier = openDossier([onDay('a', '2024-01-02'), onDay('b', '2024-01-03', { kind: 'report' })], {
  dossier: { kinds: [...KINDS, INSPECTION] },
})
const { windowed } = new Selection(dossier, {
  passes: Uint8Array.of(1, 1),
  count: 2,
  disputedCount: 0,
  countsOf: () => new Map(),
})

let chosen: readonly string[] = []
function Gutter({ kinds: first }: { kinds: readonly string[] }) {
  const [kinds, setKinds] = useState(first)
  const choose = (next: readonly string[]) => {
    chosen = next
    setKinds(next)
  }
  return (
    <LaneGutter
      dossier={dossier}
      frames={[]}
      selection={windowed}
      opening={{ startMs: 0, endMs: 1 }}
      kinds={kinds}
      onChooseKinds={choose}
    />
  )
}
const lane = (name: string) => screen.getByRole('button', { name: `${name}: filter by this lane` })

describe('the name of a lane', () => {
  it('filters by its lane, and is pressed while it does', async () => {
    const user = userEvent.setup()
    render(<Gutter kinds={[]} />)
    expect(lane('Strikes')).toHaveAttribute('aria-pressed', 'false')
    await user.click(lane('Strikes'))
    expect(chosen).toEqual(['lane:strikes'])
    expect(lane('Strikes')).toHaveAttribute('aria-pressed', 'true')
    lane('Reports').focus()
    await user.keyboard('{Enter}')
    expect(chosen).toEqual(['lane:strikes', 'lane:reports'])
    await user.click(lane('Strikes'))
    expect(chosen).toEqual(['lane:reports'])
  })

  it('takes all kinds of a lane of which some are chosen', async () => {
    render(<Gutter kinds={['report', 'strike']} />)
    expect(lane('Reports')).toHaveAttribute('aria-pressed', 'mixed')
    expect(lane('Strikes')).toHaveAttribute('aria-pressed', 'true')
    await userEvent.click(lane('Reports'))
    expect(chosen).toEqual(['strike', 'lane:reports'])
  })
})
