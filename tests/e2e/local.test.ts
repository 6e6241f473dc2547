import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { expect, test } from '@playwright/test'
import { memoryDisk, run } from '../pipeline/memory-disk.ts'

const TABLE = 'title,date,dead\nA strike,2024-03-12,4\nA meeting,2024-03-13,\nA report,2024-03-15,\n'
const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })

test('a table is opened in the browser, is there after a reload, is exported and deleted; nothing leaves the machine', async ({
  page,
  baseURL,
}) => {
  const asked: string[] = []
  page.context().on('request', (request) => asked.push(`${request.method()} ${request.url()}`))
  await page.goto('/local')
  await expect(page.getByText('Nothing is kept in this browser.')).toBeVisible()
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([text], 'what-happened.csv', { type: 'text/csv' }))
    return transfer
  }, TABLE)
  await page.getByText('Drop files here').dispatchEvent('drop', { dataTransfer: data })
  await expect(page.getByText(/Read as table\. 3 rows: 3 taken/)).toBeVisible()
  await page.getByRole('link', { name: 'Open it' }).click()
  await expect(page).toHaveURL(/\/local-[0-9a-f]{8}$/)
  const bar = page.getByRole('complementary', { name: 'Where this dossier is kept' })
  await expect(bar).toContainText('only in this browser')
  await expect(
    page
      .getByRole('button', { name: /A strike/ })
      .or(page.getByText('A strike'))
      .first(),
  ).toBeVisible()

  await page.reload()
  await expect(page.getByText('A strike').first()).toBeVisible()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    bar.getByRole('button', { name: 'Export what-happened' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('what-happened.zip')
  const files = Object.entries(unzipSync(readFileSync(await download.path())))
  const disk = memoryDisk(Object.fromEntries(files.map(([path, bytes]) => [`dossiers/${path}`, bytes])))
  expect(run(disk, 'build', 'what-happened')).toMatchObject({ status: 0, counts: { 'what-happened': { events: 3 } } })

  for (const path of ['disagreements', 'sources', 'map', 'compare', 'events/a-strike', 'events/a-strike/sources']) {
    await page.goto(`${page.url().replace(/(local-[0-9a-f]{8}).*/, '$1')}/${path}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(bar).toBeVisible()
    await expect(page.getByRole('alert')).toHaveCount(0)
  }

  await bar.getByRole('button', { name: /^Delete/ }).click()
  await expect(bar.getByRole('button', { name: 'Keep it' })).toBeFocused()
  await bar.getByRole('button', { name: 'Delete for good' }).click()
  await expect(page).toHaveURL(/\/local$/)
  await expect(page.getByText('Nothing is kept in this browser.')).toBeVisible()

  expect(asked.length).toBeGreaterThan(10)
  expect(asked.filter((one) => !one.startsWith(`GET ${baseURL}`) && !one.startsWith('GET blob:'))).toEqual([])
  expect(asked.filter((one) => one.includes('/data/local-'))).toEqual([])
  expect(asked.filter((one) => one.includes('what-happened'))).toEqual([])
})

test('a broken file is refused with its place, and a mended one is taken', async ({ page }) => {
  await page.goto('/local')
  const field = page.locator('[data-files]')
  await field.setInputFiles(file('two.json', '{ "events": [ { "start_date": ] }'))
  await expect(page.getByText('This cannot be opened. Nothing of it is kept.')).toBeVisible()
  await expect(page.getByText(/two\.json, line 1, column \d+/)).toBeVisible()
  const slides = [{ start_date: { year: '2001' }, text: { headline: 'First' } }]
  await field.setInputFiles(file('two.json', JSON.stringify({ events: slides })))
  await expect(page.getByRole('link', { name: 'Open it' })).toBeVisible()
})
