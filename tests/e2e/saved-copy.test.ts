import { expect, test } from '@playwright/test'
import { POST } from './demo.ts'

const PAGE = `<!doctype html><html lang="en"><head><title>Auditors</title>
<link rel="stylesheet" href="https://elsewhere.example/style.css"><script src="https://elsewhere.example/a.js"></script></head>
<body onload="document.title='ran'"><img src="https://elsewhere.example/a.png" onerror="document.title='ran'">
<iframe src="https://elsewhere.example/"></iframe>
<p>Auditors say in a report <b>issued</b> on&nbsp;April&nbsp;15 that they found 41 faults.</p></body></html>`

test('a saved copy marks the claims of its source, and nothing leaves the machine', async ({ page }) => {
  // The page asks for it when it has nothing better to do, which on a busy machine is late.
  const askedLast = page.waitForResponse(/\/release\.json$/)
  await page.goto(POST.path)
  const zone = page.getByRole('region', { name: 'Check against a saved copy.' })
  await expect(zone).toBeVisible()
  await askedLast
  await page.waitForLoadState('networkidle')
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  const title = await page.title()

  await zone
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'copy.html', mimeType: 'text/html', buffer: Buffer.from(PAGE) })
  await expect(zone.getByRole('status')).toContainText(
    'copy.html: the words of 2 claims stand in it, those of 2 do not.',
  )
  await expect(page.getByText('Not in your copy: “found 14 faults”.')).toBeVisible()
  await expect(page.getByText('Its words stand in your copy.')).toHaveCount(2)
  await expect(zone.locator('code')).toHaveText(/^[0-9a-f]{64}$/)

  await zone
    .getByLabel('Choose another')
    .setInputFiles({ name: 'a.pdf', mimeType: '', buffer: Buffer.from('%PDF-1.7') })
  await expect(zone.getByRole('status')).toContainText('a.pdf is a PDF')
  await zone.getByRole('button', { name: 'Put away' }).click()
  await expect(zone.getByRole('status')).toBeEmpty()
  expect(requests).toEqual([])
  expect(await page.title()).toBe(title)
})

test('a copy that is dropped beside the box is taken, and the page stays', async ({ page }) => {
  await page.goto(POST.path)
  const zone = page.getByRole('region', { name: 'Check against a saved copy.' })
  await expect(zone).toBeVisible()
  await page.waitForLoadState('networkidle')
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer()
    data.items.add(new File(['Они нашли 41 дефект. '.repeat(400_000)], 'перевод.txt'))
    return data
  })
  await page.dispatchEvent('h1', 'dragover', { dataTransfer: transfer })
  await expect(zone).toHaveAttribute('data-over', 'true')
  await page.dispatchEvent('h1', 'drop', { dataTransfer: transfer })
  await expect(zone.getByRole('status')).toContainText('Is it a translation?')
  await expect(page).toHaveURL(new RegExp(POST.path))
})

test('a source whose text changed says so, on its page and on its event', async ({ page }) => {
  await page.goto(POST.path)
  await expect(page.getByText('The number of faults was corrected without a word.')).toBeVisible()
  // The event about it is an item too, about the claim.
  const claim = page.getByRole('listitem').filter({ hasText: 'Captured on 19 April 2022, it says: 14' }).last()
  await expect(claim).toContainText('In the version captured on 16 April 2022.')
  await page.goto('/demo/events/audit-report#faults')
  await expect(page.locator('#faults')).toContainText(
    'Ekholm Post changed its text. Captured on 16 April 2022: 41 faults. Captured on 19 April 2022: 14 faults.',
  )
  await page.goto('/demo/disagreements')
  await expect(page.getByTitle('A text changed after it was published')).toHaveCount(1)
})
