// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'

/** The store as a new visit makes it. */
async function visit() {
  vi.resetModules()
  const { useSession } = await import('../../src/state/session-store.ts')
  return useSession
}

describe('useSession', () => {
  beforeEach(() => localStorage.clear())

  it('keeps the theme for the next visit, and nothing else', async () => {
    const first = await visit()
    first.getState().setTheme('dark')
    first.getState().pointAt('un-report')
    expect(JSON.parse(localStorage.getItem('faultline') ?? '')).toEqual({ state: { theme: 'dark' }, version: 0 })
    const second = await visit()
    expect(second.getState()).toMatchObject({ theme: 'dark', pointedEvent: null })
  })

  it('begins with the theme of the system', async () => {
    expect((await visit()).getState().theme).toBe('system')
  })

  it('survives what it cannot read', async () => {
    localStorage.setItem('faultline', '{"state":')
    expect((await visit()).getState().theme).toBe('system')
  })

  it('does not take over a theme that there is not', async () => {
    localStorage.setItem('faultline', '{"state":{"theme":"sepia"},"version":0}')
    expect((await visit()).getState().theme).toBe('system')
  })

  it('takes over a theme that another version kept', async () => {
    localStorage.setItem('faultline', '{"state":{"theme":"dark","more":1},"version":7}')
    expect((await visit()).getState().theme).toBe('dark')
  })

  it('changes the theme where the storage is full or closed, and writes for nothing else', async () => {
    const refuse = () => {
      throw new DOMException('the quota has been exceeded', 'QuotaExceededError')
    }
    const write = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse)
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse)
    const session = await visit()
    session.getState().setTheme('light')
    session.getState().pointAt('un-report')
    expect(session.getState()).toMatchObject({ theme: 'light', pointedEvent: 'un-report' })
    expect(write).toHaveBeenCalledOnce()
    vi.restoreAllMocks()
  })
})
