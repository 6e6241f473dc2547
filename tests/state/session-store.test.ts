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

  it('keeps for the next visit the theme, and that the story was left; nothing else', async () => {
    const first = await visit()
    first.getState().setTheme('dark')
    first.getState().leaveStory(true)
    first.getState().pointAt('un-report')
    expect(JSON.parse(localStorage.getItem('faultline') ?? '')).toEqual({
      state: { theme: 'dark', leftStory: true },
      version: 0,
    })
    const second = await visit()
    expect(second.getState()).toMatchObject({ theme: 'dark', leftStory: true, pointedEvent: null })
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

  it('tells the story to those who did not leave it', async () => {
    localStorage.setItem('faultline', '{"state":{"theme":"dark"},"version":0}')
    expect((await visit()).getState().leftStory).toBe(false)
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
