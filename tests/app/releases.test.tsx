// @vitest-environment jsdom
import { webcrypto } from 'node:crypto'
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { NODE_DIGESTS } from '../../pipeline/disk/node-digests.ts'
import { nodeDisk } from '../../pipeline/disk/node-disk.ts'
import { wholeTexts } from '../../pipeline/disk/file-text.ts'
import { runPipeline } from '../../pipeline/run-pipeline.ts'
import { CONTRACT_VERSION } from '../../src/contract/contract-version.ts'
import type { PublishedReleases } from '../../src/contract/releases/releases-file.ts'
import { startFresh } from '../fresh-dom.ts'
import { visit } from './visit-app.tsx'
import '../../src/views/event/changed-on.tsx'
import '../../src/pages/changes/claims/claim-foot.tsx'

vi.mock('../../src/views/timeline/engine/vis-timeline-adapter.ts', () => import('./fake-vis-timeline.ts'))
startFresh()

/** What is published of the demo dossier, which has two releases: both signed, the first kept. */
const options = { dossiers: 'tests/dossiers', out: 'none', archive: null, isPublishedRegistered: false }
const published = wholeTexts(runPipeline(options, nodeDisk, NODE_DIGESTS).files ?? [])

beforeEach(() => {
  vi.stubGlobal('fetch', async (url: string) => {
    const text = published.get(url.replace('/data/', ''))
    return new Response(text ?? '', { status: text === undefined ? 404 : 200 })
  })
})

const release = (name: RegExp) => screen.findByRole('heading', { name }).then((heading) => heading.parentElement)

describe('the page of the releases', () => {
  it('tells what changed, event by event, and what the editors say', async () => {
    visit('/demo/changes')
    const newest = within((await release(/^Release of 1 July 2022$/)) as HTMLElement)
    expect(newest.getByText('1 disagreement settled, 3 claims added, 1 claim corrected.')).toBeInTheDocument()
    expect(newest.getByText(/^The date that the wire gives is told/)).toBeInTheDocument()
    expect(
      newest.getByText('Ekholm Post, 16 April 2022: 11 April 2022 corrected to 15 April 2022.'),
    ).toBeInTheDocument()
    expect(newest.getByText('The editors now say what stands.')).toBeInTheDocument()
    expect(newest.getByRole('link', { name: 'Date of the report' })).toHaveAttribute(
      'href',
      '/demo/events/audit-report#dated',
    )
    expect(newest.getByRole('link', { name: /^New: Fjord Daily/ })).toHaveAttribute(
      'href',
      '/demo/sources/fjord-daily-2022-04-17',
    )
    const first = within((await release(/^Release of 1 June 2022$/)) as HTMLElement)
    expect(first.getByText('The first release.')).toBeInTheDocument()
    expect(first.getByRole('link', { name: 'Open the release of 1 June 2022' })).toHaveAttribute(
      'href',
      '/demo?release=2022-06-01',
    )
    expect(screen.getByRole('link', { name: /feed reader/ })).toHaveAttribute('href', '/demo/feed.xml')
  })

  it('is linked from an event that changed', async () => {
    visit('/demo/events/audit-report')
    expect(await screen.findByRole('link', { name: '1 July 2022' })).toHaveAttribute(
      'href',
      '/demo/changes#release-2022-07-01',
    )
  })
})

describe('the data of a release', () => {
  const list = JSON.parse(published.get('demo/releases.json') ?? '') as PublishedReleases
  const tell = (version: number) =>
    published.set(
      'demo/releases.json',
      JSON.stringify({ ...list, releases: list.releases.map((one) => ({ ...one, version })) }),
    )

  it('of an older version of the contract are said to be files that this page does not read', async () => {
    tell(CONTRACT_VERSION - 1)
    visit('/demo/changes')
    const first = within((await release(/^Release of 1 June 2022$/)) as HTMLElement)
    expect(first.getByText(/kept as version \d+ of the published files, which this page no longer reads/)).toBeVisible()
    expect(first.queryByRole('link', { name: /^Open the release/ })).toBeNull()
    expect(first.getByRole('link', { name: 'Its files, with their hashes' })).toBeVisible()
    tell(CONTRACT_VERSION)
  })
})

describe('the signature of a release', () => {
  const SIGNED = 'demo/releases/2022-07-01/manifest.json'
  const manifest = published.get(SIGNED) ?? ''
  const check = async () => {
    const user = visit('/demo/changes')
    const [button] = await screen.findAllByRole('button', { name: 'Check the signature' })
    if (!button) throw new Error('no button')
    const status = button.parentElement as HTMLElement
    await user.click(button)
    await waitFor(() => expect(within(status).getByText(/^Public key/)).toBeInTheDocument())
    return status
  }
  const withCrypto = (crypto: unknown) => vi.stubGlobal('crypto', crypto)
  beforeEach(() => {
    published.set(SIGNED, manifest)
    withCrypto(webcrypto)
  })

  it('is checked in the browser, and what was checked is said', async () => {
    expect(await check()).toHaveTextContent(/Checked in this browser: the list of \d+ files .* was signed with the key/)
  })

  it('of a changed list is said to be wrong', async () => {
    published.set(SIGNED, manifest.replace('"release": "', '"release": "0'))
    expect(await check()).toHaveTextContent(/The signature does not fit/)
  })

  it.each([
    ['without WebCrypto, as over http', {}],
    ['without Ed25519', { subtle: { importKey: () => Promise.reject(new Error('Unrecognized name.')) } }],
  ])('%s: says that it cannot tell, and nothing more', async (_, crypto) => {
    withCrypto(crypto)
    const status = await check()
    expect(status).toHaveTextContent(/This browser cannot check it/)
    expect(status).not.toHaveTextContent(/Checked in this browser/)
  })
})

describe('?release=', () => {
  it('opens what was kept of an older release, and says so', async () => {
    const user = visit('/demo/events/audit-report?release=2022-06-01')
    const bar = await screen.findByRole('complementary', { name: 'Release shown' })
    expect(bar).toHaveTextContent(/You are looking at the release of 1 June 2022\..*The newest is of 1 July 2022/)
    // Then the editors had not said which date stands.
    expect(await screen.findByRole('article', { name: /Audit report/ })).toHaveTextContent('No answer stands')
    await user.click(within(bar).getByRole('button', { name: 'Show what is published now' }))
    await waitFor(() =>
      expect(screen.getByRole('article', { name: /Audit report/ })).not.toHaveTextContent('No answer stands'),
    )
    expect(location.search).toBe('')
    expect(screen.queryByRole('complementary', { name: 'Release shown' })).toBeNull()
  })

  it('that was not kept: says so, and leads on', async () => {
    visit('/demo?release=2022-07-01')
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      'The data of a release of 1 July 2022 is not here',
    )
    expect(screen.getByRole('link', { name: 'All releases' })).toHaveAttribute('href', '/demo/changes')
  })

  it('that was written for another version of the page: says that', async () => {
    const path = 'demo/releases/2022-06-01/index.json'
    const kept = published.get(path) ?? ''
    published.set(path, kept.replace(/"version":\d+/, '"version":1'))
    visit('/demo?release=2022-06-01')
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(/written for an older version/)
    published.set(path, kept)
  })

  it('that is no day is ignored, and said to be', async () => {
    visit('/demo?release=newest')
    expect(await screen.findByText('release=newest')).toBeInTheDocument()
  })
})

describe('an error in a claim', () => {
  const CLAIM = 'audit-report/dated/ekholm-post-2022-04-16'
  const report = (name: string) => ({ name: `Report an error in the claim ${name}` })
  const mailOf = async (claim = CLAIM) => {
    const link = await screen.findByRole('link', report(claim))
    await waitFor(() => expect(decodeURIComponent(link.getAttribute('href') ?? '')).toMatch(/release of 2022-07-01/))
    return decodeURIComponent(link.getAttribute('href') ?? '')
  }

  it('is reported on the page of its source by a mail that says which claim, where, and of which release', async () => {
    visit('/demo/sources/ekholm-post-2022-04-16?country=RU')
    const mail = await mailOf()
    expect(mail).toMatch(/^mailto:corrections@example\.org\?subject=Error in the claim audit-report\/dated/)
    expect(mail).toContain('Claim: audit-report/dated/ekholm-post-2022-04-16\r\nIt says here: 15 April 2022\r\n')
    expect(mail).toMatch(/\/demo\/sources\/ekholm-post-2022-04-16#audit-report\.dated\r\n/)
    expect(screen.getByRole('link', { name: /responsible\/ekholm-post-2022-04-16\/2$/ })).toBeInTheDocument()
  })

  it('is reported on its event, where a reader opens who gives an answer', async () => {
    const user = visit('/demo/events/audit-report')
    const panel = await screen.findByRole('article', { name: /Audit report/ })
    expect(within(panel).queryByRole('link', report(CLAIM))).toBeNull()
    for (const fold of within(panel)
      .getAllByText(/Ekholm Post/)
      .map((one) => one.closest('summary'))) {
      if (fold && !fold.parentElement?.hasAttribute('open')) await user.click(fold)
    }
    expect(await mailOf()).toMatch(/Page: [^\r]*\/demo\/events\/audit-report#dated\r\n/)
    expect(await screen.findByRole('link', report('audit-report/responsible/ekholm-post-2022-04-16/2'))).toBeVisible()
    expect(await mailOf('audit-report/responsible/ekholm-post-2022-04-16')).toContain('#responsible\r\n')
  })

  it('is reported where its event is compared by reading', async () => {
    const user = visit('/demo/events/audit-report/sources')
    const [row] = await screen.findAllByRole('row', { name: /^Date of the report/ })
    const [, other] = within(row as HTMLElement).getAllByRole('button', { expanded: false })
    await user.click(other as HTMLElement)
    expect(await mailOf()).toMatch(/Page: [^\r]*\/demo\/events\/audit-report\/sources#dated\r\n/)
  })

  it('is reported where its event is compared by source, behind one fold a question', async () => {
    const user = visit('/demo/events/audit-report/sources?by=source')
    const [row] = await screen.findAllByRole('row', { name: /^Date of the report/ })
    await user.click(within(row as HTMLElement).getByText('Report an error'))
    const links = await within(row as HTMLElement).findAllByRole('link', {
      name: /^Report an error in the claim audit-report\/dated\//,
    })
    expect(links.length).toBeGreaterThan(3)
  })

  it('is reported where sources are compared', async () => {
    const user = visit('/demo/compare?source=ekholm-post-2022-04-16&source=tarnes-blad-2022-04-16')
    const [fold] = await screen.findAllByText('Report an error')
    await user.click(fold as HTMLElement)
    expect(await mailOf()).toMatch(
      /Page: [^\r]*\/demo\/compare\?source=ekholm-post-2022-04-16&source=tarnes-blad-2022-04-16\r\n/,
    )
  })
})

describe('the changes of a claim', () => {
  it('stand at it, with the release, on the page of its source', async () => {
    visit('/demo/sources/ekholm-post-2022-04-16')
    expect(
      await screen.findByRole('link', { name: 'Changed with the release of 1 July 2022; before: 11 April 2022' }),
    ).toHaveAttribute('href', '/demo/changes#release-2022-07-01')
    expect(screen.getAllByRole('link', { name: /^(Changed|Added) with/ })).toHaveLength(1)
  })

  it('stand at it on its event', async () => {
    const user = visit('/demo/events/audit-report')
    const panel = await screen.findByRole('article', { name: /Audit report/ })
    for (const fold of within(panel)
      .getAllByText(/Fjord Daily|Ekholm Post/)
      .map((one) => one.closest('summary'))) {
      if (fold && !fold.parentElement?.hasAttribute('open')) await user.click(fold)
    }
    expect(await screen.findAllByRole('link', { name: 'Added with the release of 1 July 2022' })).not.toHaveLength(0)
    expect(await screen.findByRole('link', { name: /before: 11 April 2022/ })).toBeVisible()
  })
})
