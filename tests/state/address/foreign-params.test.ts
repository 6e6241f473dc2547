import { describe, expect, it } from 'vitest'
import { isForeignParam } from '../../../src/state/address/foreign-params.ts'
import { formatView } from '../../../src/state/address/view.ts'
import fc from '../../seeded-fast-check.ts'
import { arbitraryView } from '../arbitrary-view.ts'

describe('isForeignParam', () => {
  it.each(
    'utm_source fbclid gclid msclkid dclid yclid twclid ttclid li_fat_id igsh igshid mc_cid mc_eid srsltid gbraid wbraid _ga _gl ref ref_src si mkt_tok vero_id __cf_chl_tk _hsenc spm gad_source gad_campaignid epik rb_clickid sfmc_id _openstat oly_enc_id __twitter_impression _branch_match_id s_kwcid sc_cid'.split(
      ' ',
    ),
  )('%s is added by others', (name) => expect(isForeignParam(name)).toBe(true))

  it.each(['kinds', 'refs', 'sid', 'clid2', 'from', 'source', 'side', 'atlas', 'mcx', ''])('%s is not', (name) =>
    expect(isForeignParam(name)).toBe(false),
  )

  it('knows none of our own', () => {
    fc.assert(
      fc.property(arbitraryView, (view) => {
        for (const name of new URLSearchParams(formatView(view)).keys()) expect(isForeignParam(name)).toBe(false)
      }),
    )
  })
})
