// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { FootedClaim } from '../../../../src/model/claims/claim-foot-context.ts'
import { ClaimFoot } from '../../../../src/pages/changes/claims/claim-foot.tsx'
import { dossier, event } from '../../../views/event/fixture.ts'
import { fakeBrowser, renderInDossier } from '../../../views/event/render-event.tsx'

fakeBrowser()

const claim: FootedClaim = {
  event: event.id,
  attribute: event.placedBy,
  source: event.sources[0]?.id ?? '',
  number: 1,
  says: { stance: 'asserts', value: '2024-04-25', unit: null, speaker: null },
}

describe('ClaimFoot', () => {
  it('says what the editors had wrong, the newest first', () => {
    const corrected = [
      { on: '2024-05-02', was: '2024-04', because: 'The day stands there.' },
      { on: '2024-06-01', was: '2024-05-25', because: 'The month was misread.' },
    ]
    renderInDossier(<ClaimFoot dossier={dossier} claim={{ ...claim, corrected }} path="/" />)
    expect(screen.getAllByText(/^Corrected by the editors/).map(({ textContent }) => textContent)).toEqual([
      'Corrected by the editors on 1 June 2024; before: 25 May 2024. The month was misread.',
      'Corrected by the editors on 2 May 2024; before: April 2024. The day stands there.',
    ])
  })

  it('says nothing of a claim that never changed', () => {
    renderInDossier(<ClaimFoot dossier={dossier} claim={claim} path="/" />)
    expect(screen.queryByText(/Corrected/)).toBeNull()
  })
})
