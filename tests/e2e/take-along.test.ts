import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { expect } from '@playwright/test'
import { DEMO, REPORT } from './demo.ts'
import { axeViolations } from './axe-violations.ts'
import { test } from './kept-page.ts'

test('an event is taken along by keyboard: its discrepancy as CSV, and the focus comes back', async ({ page }) => {
  await page.goto(REPORT.path)
  const open = page.getByRole('button', { name: 'Cite or export this event' })
  await open.press('Enter')
  const sheet = page.getByRole('dialog', { name: 'Share, cite or export' })
  await expect(sheet.getByRole('button', { name: 'Copy link' })).toBeFocused()
  await expect(sheet.getByText(/^Editors of Faultline, “/)).toContainText(REPORT.title)
  expect(await axeViolations(page)).toEqual([])

  const what = sheet.getByRole('combobox', { name: 'What' })
  const point =
    (await what
      .getByRole('option', { name: /^Its point/ })
      .first()
      .textContent()) ?? ''
  await what.selectOption({ label: point })
  await expect(sheet.getByText(/^Editors of Faultline, “/)).toContainText(point.replace('Its point: ', ''))
  const downloading = page.waitForEvent('download')
  await sheet.getByRole('button', { name: 'Save as CSV' }).press('Enter')
  const download = await downloading
  expect(download.suggestedFilename()).toMatch(
    new RegExp(`^faultline-demo-${REPORT.id}-.*-\\d{4}-\\d\\d-\\d\\d\\.csv$`),
  )
  const rows: Record<string, string>[] = parse(await readFile(await download.path()), { columns: true })
  expect(rows.length).toBeGreaterThan(0)
  expect(new Set(rows.map(({ event, attribute_label: label }) => `${event} ${label}`))).toEqual(
    new Set([`${REPORT.id} ${point.replace('Its point: ', '')}`]),
  )

  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await expect(open).toBeFocused()
})

test('a filtered timeline says what it leaves out, and opens no calendar day that nobody gives', async ({ page }) => {
  await page.goto(`${DEMO}?disputed=1`)
  await page.getByRole('button', { name: 'Share, cite or export' }).click()
  const sheet = page.getByRole('dialog', { name: 'Share, cite or export' })
  const data = sheet.getByRole('region', { name: 'Data' })
  await expect(data).toContainText('Filters: Only disputed.')
  const downloading = page.waitForEvent('download')
  await data.getByRole('button', { name: 'Save as Calendar' }).click()
  const text = await readFile(await (await downloading).path(), 'utf8')
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/)
  expect(text).toContain('(date disputed)')

  // The picture of the same: text as text, the same note, and no address but those of the page and of what it is from.
  for (const [format, magic] of [
    ['SVG', '<svg'],
    ['PNG', '\x89PNG'],
  ] as const) {
    const drawing = page.waitForEvent('download')
    await sheet.getByRole('button', { name: `Save as ${format}` }).click()
    const file = await readFile(await (await drawing).path())
    expect(file.toString('latin1', 0, magic.length)).toBe(magic)
    if (format === 'SVG') expect(file.toString()).toMatch(/Filters: Only disputed\./)
    else expect(file.readUInt32BE(16)).toBe(2560)
  }
})

test('from the map, the map as a picture: its words stand on the sheet, none over others', async ({
  page,
  context,
}) => {
  await page.goto(`${DEMO}/map?disputed=1`)
  await page.getByRole('button', { name: 'Share, cite or export' }).click()
  const sheet = page.getByRole('dialog', { name: 'Share, cite or export' })
  await expect(sheet.getByRole('combobox', { name: 'What' })).toHaveValue('map map')
  const save = async (format: string) => {
    const downloading = page.waitForEvent('download')
    await sheet.getByRole('button', { name: `Save as ${format}` }).click()
    return readFile(await (await downloading).path())
  }
  const svg = (await save('SVG')).toString()
  expect((await save('PNG')).readUInt32BE(16)).toBe(2560)

  // On a page of its own, as whoever gets the file opens it.
  const opened = await context.newPage()
  await opened.setContent(svg)
  await opened.evaluate(() => document.fonts.ready)
  const { width, height, words } = await opened.evaluate(() => {
    const { width: w = 0, height: h = 0, x = 0, y = 0 } = document.querySelector('svg')?.getBoundingClientRect() ?? {}
    const texts = [...document.querySelectorAll('text')].map((node) => {
      const box = node.getBoundingClientRect()
      return {
        said: node.textContent,
        left: box.left - x,
        right: box.right - x,
        top: box.top - y,
        bottom: box.bottom - y,
      }
    })
    return { width: w, height: h, words: texts }
  })
  await opened.close()
  const said = words.map((one) => one.said).join(' ')
  expect(said).toContain('Tarn Sound')
  expect(said).toContain('Where the sources disagree about the place')
  expect(said).toContain('Filters: Only disputed.')
  expect(said).toContain('The outline is that of Natural Earth')
  for (const [at, one] of words.entries()) {
    expect(one.left >= 0 && one.right <= width && one.top >= 0 && one.bottom <= height, one.said).toBe(true)
    // The boxes of two lines touch, their letters do not.
    const clash = words
      .slice(at + 1)
      .find(
        (two) => one.left < two.right && two.left < one.right && one.top + 4 < two.bottom && two.top + 4 < one.bottom,
      )
    expect(clash?.said, one.said).toBeUndefined()
  }
})
