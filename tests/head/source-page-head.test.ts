import { describe, expect, it } from 'vitest'
import { sourcePageHead } from '../../src/head/source-page-head.ts'
import { sourceClaim, sourceFile } from '../source-fixture.ts'

const toUrl = (path: string) => `https://example.org${path}`
const events = [{ id: 'e', kind: 'report', title: 'E', date: null, claims: [sourceClaim('dated')] }]

describe('the head of the page of a source', () => {
  it('says that the source was withdrawn, to readers and to programs', () => {
    const withdrawn = { on: '2024-05-03', because: 'It was taken back.' }
    const head = sourcePageHead(sourceFile('gone', { events, withdrawn }), toUrl)
    expect(head.description).toMatch(/^Withdrawn on 3 May 2024\. Outlet gone, 30 April 2024/)
    expect(head.graph?.[0]).toMatchObject({ creativeWorkStatus: 'Withdrawn' })
  })

  it('says nothing of it otherwise', () => {
    const { description, graph } = sourcePageHead(sourceFile('there', { events }), toUrl)
    expect(JSON.stringify([description, graph])).not.toContain('ithdrawn')
  })
})
