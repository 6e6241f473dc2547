import '../../src/ui/tokens.css'
import '../../src/ui/base.css'
import { expect, it } from 'vitest'
import { render } from 'vitest-browser-react'
import { sourceClaim } from '../source-fixture.ts'
import { toClaimAnchor } from '../../src/views/sources/claims/claim-anchor.ts'
import { SourceEvents } from '../../src/views/sources/claims/source-events.tsx'

const EVENTS = 2200
const CLAIMS_EACH = 5
const EVENTS_IN_PAGE = 40

const events = Array.from({ length: EVENTS }, (_, at) => ({
  id: `e${at}`,
  kind: 'report',
  title: `Event ${at}`,
  date: null,
  claims: Array.from({ length: CLAIMS_EACH }, (__, n) => sourceClaim(`asked-${n}`)),
}))

const shown = () => [...document.querySelectorAll<HTMLElement>('h3')]

async function show(named: string | null) {
  scrollTo({ top: 0 })
  await render(
    <main style={{ paddingTop: 400 }}>
      <SourceEvents events={events} named={named} textOf={({ title }) => title}>
        {({ id, title, claims }) => (
          <section key={id} style={{ marginTop: 22 }}>
            <h3>{title}</h3>
            {claims.map(({ attribute }, n) => (
              <p key={attribute} id={toClaimAnchor(id, attribute)} style={{ height: 40 + 30 * (n % 3) }}>
                <a href="#there">{attribute}</a>
              </p>
            ))}
          </section>
        )}
      </SourceEvents>
    </main>,
  )
  // What draws a long list comes late.
  await expect.poll(() => document.querySelector('[type=search]')).not.toBeNull()
}

it('has the events in sight of eleven thousand claims in the page, and goes on as one scrolls', async () => {
  await show(null)
  await expect.poll(() => shown()[0]?.textContent).toBe('Event 0')
  expect(shown().length).toBeLessThan(EVENTS_IN_PAGE)
  scrollTo({ top: document.documentElement.scrollHeight })
  await expect.poll(() => shown().at(-1)?.textContent).toBe(`Event ${EVENTS - 1}`)
  expect(shown().length).toBeLessThan(EVENTS_IN_PAGE)
})

it('shows the claim that the address names, wherever it stands', async () => {
  const anchor = toClaimAnchor('e1800', 'asked-3')
  await show(anchor)
  const isSeen = () => {
    const claim = document.getElementById(anchor)?.getBoundingClientRect()
    return claim !== undefined && claim.top >= 0 && claim.bottom <= innerHeight
  }
  await expect.poll(isSeen).toBe(true)
  expect(shown().length).toBeLessThan(EVENTS_IN_PAGE)
})

it('keeps the link that has the focus while the page scrolls away from it', async () => {
  await show(null)
  await expect.poll(() => shown().length).toBeGreaterThan(1)
  const link = document.querySelector<HTMLElement>('a')
  link?.focus({ preventScroll: true })
  scrollTo({ top: 60_000 })
  await expect.poll(() => shown().some(({ textContent }) => Number(textContent?.slice(6)) > 100)).toBe(true)
  expect(document.activeElement).toBe(link)
})
