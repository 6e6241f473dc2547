import type { AddressInfo } from 'node:net'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { REPORT } from './demo.ts'
import { serveFiles } from './serve-files.ts'

const SITE = join(import.meta.dirname, '../../node_modules/.cache/demo-site')

/** A page of somebody else, on a host of its own, with a policy that lets through nothing but the frame and its script. */
const servers: Server[] = []
let [site, host] = ['', '']

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, resolve))
  servers.push(server)
  return `http://localhost:${(server.address() as AddressInfo).port}`
}

test.beforeAll(async () => {
  site = await listen(serveFiles(SITE))
  host = await listen(
    createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://localhost').searchParams.get('frame') ?? ''
      response.writeHead(200, {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': `default-src 'none'; frame-src ${site}; script-src ${site}`,
      })
      response.end(`<!doctype html><title>An article</title><p>It begins.</p>
<iframe src="${site}/embed/${path.replaceAll('"', '')}" title="Of Faultline" width="600" height="200" frameborder="0"></iframe>
<iframe src="${site}/embed/demo?other" title="Another" width="600" height="200" frameborder="0"></iframe>
<p>It goes on.</p>${'<p>…</p>'.repeat(80)}<script src="${site}/embed.js" async></script>`)
    }),
  )
})

test.afterAll(() => {
  for (const server of servers) server.close()
})

async function openHost(page: Page, path: string) {
  const asked: string[] = []
  page.on('request', (request) => void asked.push(request.url()))
  const refused: string[] = []
  page.on('console', (message) => void (message.type() === 'error' && refused.push(message.text())))
  await page.goto(`${host}/?frame=${encodeURIComponent(path)}`)
  const frame = page.getByTitle('Of Faultline')
  return { frame, within: frame.contentFrame(), asked, refused }
}

const heightOf = async (page: Page, title: string) => (await page.getByTitle(title).boundingBox())?.height ?? 0

test('on a page of another host a frame is as high as what is in it, and asks nothing of others', async ({ page }) => {
  const { within, asked, refused } = await openHost(page, 'demo/events/audit-report#dated')
  await expect(within.getByRole('heading', { level: 1 })).toContainText(REPORT.title)
  await expect.poll(() => heightOf(page, 'Of Faultline')).not.toBe(200)
  const inner = () => within.locator('body').evaluate((body) => Math.ceil(body.getBoundingClientRect().height))
  expect(await heightOf(page, 'Of Faultline')).toBe(await inner())
  const before = await inner()
  await within.getByText('Editors’ reading: 11 April').click()
  await expect.poll(inner).toBeGreaterThan(before)
  await expect.poll(() => heightOf(page, 'Of Faultline')).toBe(await inner())
  expect(asked.filter((url) => !url.startsWith(site) && !url.startsWith(host))).toEqual([])
  expect(asked.filter((url) => /\/assets\/.*\.js|\/data\//.test(url))).toEqual([])
  expect(refused.filter((text) => !/favicon/.test(text))).toEqual([])
  expect(await page.context().cookies()).toEqual([])
})

test('the point that the address names stands alone; a claim stands with its chain', async ({ page }) => {
  const point = await openHost(page, 'demo/events/audit-report#author')
  await expect(point.within.locator('[data-point]:visible')).toHaveCount(1)
  await expect(point.within.getByRole('heading', { level: 2 })).toHaveText('Author of the report')
  const open = point.within.getByRole('link', { name: /^Open in Faultline/ })
  await expect(open).toHaveAttribute('href', `${site}${REPORT.path}#author`)
  const chain = await openHost(page, 'demo/events/audit-report?claim=ekholm-post-2022-04-16&known-on=2022-04-20#dated')
  await expect(chain.within.getByRole('heading', { level: 3 })).toHaveText('Where Ekholm Post has it from')
  await expect(chain.within.locator('[data-point]:visible')).toHaveCount(0)
  await expect(chain.within.locator('[data-claim]:visible')).toContainText(/State Audit Office.*Nordwire.*Ekholm Post/)
  await expect(chain.within.getByText(/^The link is to a view with filters, of a day/)).toBeVisible()
  await expect(chain.within.getByRole('link', { name: /^Open in Faultline/ })).toHaveAttribute(
    'href',
    `${site}${REPORT.path}?known-on=2022-04-20#dated`,
  )
  const wrong = await openHost(page, 'demo/events/audit-report#nothing')
  await expect(wrong.within.getByText('What the link names is not there.')).toBeVisible()
  await expect(wrong.within.locator('[data-point]:visible')).toHaveCount(6)
})

test('heights that others tell are not taken, and the wheel scrolls the page about the frame', async ({ page }) => {
  const { frame } = await openHost(page, 'demo/events/audit-report')
  await expect.poll(() => heightOf(page, 'Of Faultline')).not.toBe(200)
  const height = await heightOf(page, 'Of Faultline')
  // Messages come in the order in which they were sent: with the last, all were heard.
  await page.evaluate(
    () =>
      new Promise<void>((allHeard) => {
        window.addEventListener('message', ({ data }) => {
          if (data === 'last') requestAnimationFrame(() => requestAnimationFrame(() => allHeard()))
        })
        for (const data of [{ faultline: 1, type: 'height', height: 5000 }, { height: 5000 }, null, 'height', 'last'])
          window.postMessage(data, '*')
      }),
  )
  expect(await heightOf(page, 'Of Faultline')).toBe(height)
  await frame.hover({ position: { x: 200, y: 100 } })
  await page.mouse.wheel(0, 400)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300)
})

test('colours are those that the address asks for; the app comes when a reader asks for it', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  const { within, asked } = await openHost(page, 'demo?theme=dark')
  await expect(within.locator('html')).toHaveCSS('background-color', 'rgb(21, 18, 14)')
  await within.getByRole('link', { name: 'Move and filter it here' }).click()
  await expect(within.getByRole('button', { name: /zoom in/i })).toBeVisible()
  expect(await heightOf(page, 'Of Faultline')).toBe(720)
  expect(asked.some((url) => /\/assets\/.*\.js/.test(url))).toBe(true)
})

test('a link with filters shows their events, drawn anew, and no other; the host hears one height', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const heights: number[] = []
    Object.assign(window, { heights })
    addEventListener('message', ({ data }: MessageEvent<{ height: number }>) => void heights.push(data.height))
  })
  const { within, asked, refused } = await openHost(
    page,
    'demo?kind=lane:works&disputed=1&from=2021-12-01&to=2022-06-30',
  )
  await expect(
    within.getByText('2 of 20 events. Filters: Works; Only disputed. Drawn: December 2021 – June 2022.'),
  ).toBeVisible()
  const drawn = within.locator('.embed-timeline [data-px]:visible')
  await expect(drawn).toContainText('Load test')
  await expect(drawn).toContainText('2 of 2 in view')
  await expect(drawn).not.toContainText('Audit of the bridge')
  await expect(within.locator('.embed-heaviest li')).toHaveCount(2)
  await expect(within.getByRole('link', { name: /^Load test/ })).toHaveAttribute(
    'href',
    `${site}/demo/events/load-test?kind=lane%3Aworks&disputed=1&from=2021-12-01&to=2022-06-30`,
  )
  const inner = () => within.locator('body').evaluate((body) => Math.ceil(body.getBoundingClientRect().height))
  await expect.poll(() => heightOf(page, 'Of Faultline')).toBe(await inner())
  const heights = await page.evaluate(() => (window as unknown as { heights: number[] }).heights)
  expect(new Set(heights).size).toBeLessThanOrEqual(2) // Of this frame, and of the other.
  expect(asked.filter((url) => /\/assets\/.*\.js$/.test(url)).every((url) => /embed-view/.test(url))).toBe(true)
  expect(refused.filter((text) => !/favicon/.test(text))).toEqual([])
})

test('where what draws a view does not come, the whole stands there, and says so', async ({ page }) => {
  await page.route(/embed-view/, (route) => route.abort())
  const { within } = await openHost(page, 'demo?q=audit')
  await expect(within.getByText(/^The link is to a view/)).toBeVisible()
  await expect(within.locator('.embed-timeline [data-px]:visible')).toContainText('Load test')
  await expect.poll(() => heightOf(page, 'Of Faultline')).toBeGreaterThan(400)
})
