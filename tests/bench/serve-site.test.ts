import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { serveSite } from '../../bench/served/serve-site.ts'

it('serves the app and its data, and refuses what is no path, and goes on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'faultline-serve-'))
  writeFileSync(join(folder, 'index.html'), 'the app')
  writeFileSync(join(folder, 'some.json'), '{}')
  const site = await serveSite(folder, folder)
  try {
    const statusOf = async (path: string) => (await fetch(site.url + path)).status
    expect(await statusOf('/%')).toBe(400)
    expect(await statusOf('/%E0%A4%A')).toBe(400)
    expect(await statusOf('/data/some.json')).toBe(200)
    expect(await statusOf('/data/none.json')).toBe(404)
    expect(await (await fetch(`${site.url}/some/page`)).text()).toBe('the app')
  } finally {
    await site.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
