import { describe, expect, it } from 'vitest'
import { type ErrorReport, reportHref } from '../../../../src/pages/changes/claims/report-href.ts'
import fc from '../../../seeded-fast-check.ts'

const text = fc.string({ unit: 'grapheme', maxLength: 60 })
const report: fc.Arbitrary<ErrorReport> = fc.record({
  claim: text,
  address: text,
  release: text,
  title: text,
  body: text,
})

describe('reportHref', () => {
  it('is a mail with a subject and a body that come out as they went in', () => {
    fc.assert(
      fc.property(report, (one) => {
        const url = new URL(reportHref('corrections@example.org', one))
        expect([url.protocol, url.pathname]).toEqual(['mailto:', 'corrections@example.org'])
        // A mail has no `+` for a space.
        const fields = Object.fromEntries(
          url.search
            .slice(1)
            .split('&')
            .map((field) => field.split('=').map(decodeURIComponent)),
        )
        expect(fields).toEqual({ subject: one.title, body: one.body.replace(/\n/g, '\r\n') })
      }),
    )
  })

  it('fills the places of a web address, and no others', () => {
    fc.assert(
      fc.property(report, (one) => {
        const href = reportHref('https://example.org/new?title={title}&body={body}&of={claim}#{odd}', one)
        const { searchParams, hash } = new URL(href)
        expect([searchParams.get('title'), searchParams.get('body'), searchParams.get('of')]).toEqual([
          one.title,
          one.body,
          one.claim,
        ])
        expect(hash).toBe('#{odd}')
      }),
    )
  })
})
