import { EventEmitter } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { HotPayload, ViteDevServer } from 'vite'
import { buildOnSave } from '../../../tools/dev/build-on-save.ts'
import { isRemembering } from '../../../src/publish/remembered/once-of.ts'
import { smallDossier } from '../../pipeline/memory-disk.ts'

let root: string
const EVENTS = 'dossiers/d/events.yaml'
const write = (path: string, text: string) => writeFileSync(join(root, path), text)

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'save-'))
  for (const [path, text] of Object.entries(smallDossier())) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    write(path, String(text))
  }
})
let end = () => {}
afterEach(() => {
  end()
  expect(isRemembering()).toBe(false)
  rmSync(root, { recursive: true, force: true })
})

/** A server of development that notes what it tells the pages and the terminal. */
function serve() {
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() })
  const ws = Object.assign(new EventEmitter(), { send: vi.fn<(told: HotPayload) => void>() })
  const logger = { error: vi.fn<(text: string) => void>(), warn: vi.fn(), info: vi.fn() }
  const { configureServer, closeBundle } = buildOnSave({ dossiers: join(root, 'dossiers'), out: join(root, 'data') })
  if (typeof configureServer !== 'function' || typeof closeBundle !== 'function')
    throw new Error('the plugin has no server to set up, or none to end')
  end = () => void closeBundle.call({} as never)
  const server = {
    watcher,
    ws,
    httpServer: null,
    middlewares: { use: vi.fn() },
    config: { root, logger },
  } as unknown as ViteDevServer
  // It needs nothing of the context that Vite calls it in.
  void configureServer.call({} as never, server)
  return {
    logger,
    connect: () => ws.emit('connection'),
    save: (path: string, text: string) => {
      write(path, text)
      watcher.emit('all', 'change', join(root, path))
    },
    told: () => ws.send.mock.calls.map(([payload]) => payload),
  }
}

const title = () => /"title":\s*"(E[^"]*)"/.exec(readFileSync(join(root, 'data/d/index.json'), 'utf8'))?.[1]

describe('while the app is developed', () => {
  it('builds at the start, and again when a file of a dossier is saved', async () => {
    const { save, told } = serve()
    expect(title()).toBe('E')
    expect(told()).toEqual([{ type: 'full-reload' }])
    save(EVENTS, '- { id: e, kind: strike, title: E2 }\n')
    save(EVENTS, '- { id: e, kind: strike, title: E3 }\n')
    await vi.waitFor(() => expect(told()).toHaveLength(2))
    // Two files that are saved together are one build.
    expect(told().at(-1)).toEqual({ type: 'full-reload' })
    expect(title()).toBe('E3')
  })

  it('says over the page what is wrong and where, keeps the last good data, and goes on when it is mended', async () => {
    const { save, told, connect, logger } = serve()
    save(EVENTS, '- { id: e, kidn: strike, title: E2 }\n')
    await vi.waitFor(() => expect(told()).toHaveLength(2))
    const said = told().at(-1)
    expect(said).toMatchObject({ type: 'error', err: { plugin: 'dossiers' } })
    expect(JSON.stringify(said)).toContain(`${join(root, EVENTS)}:1:12  error  the key “kidn” is not known`)
    expect(logger.error.mock.calls.join()).toContain('Did you mean kind?')
    expect(title()).toBe('E')
    connect()
    expect(told().at(-1)).toEqual(said)
    save(EVENTS, '- { id: e, kind: strike, title: E2 }\n')
    await vi.waitFor(() => expect(told().at(-1)).toEqual({ type: 'full-reload' }))
    expect(title()).toBe('E2')
    connect()
    expect(told().at(-1)).toEqual({ type: 'full-reload' })
  })

  it('names ten errors and counts the others', async () => {
    const { save, told } = serve()
    save(EVENTS, Array.from({ length: 12 }, (_, at) => `- { id: e${at}, kind: x${at}, title: E }\n`).join(''))
    await vi.waitFor(() => expect(told()).toHaveLength(2))
    const [, payload] = told()
    const { message = '', stack = '' } = payload?.type === 'error' ? payload.err : {}
    const [, count = ''] = /^(\d+) errors in the dossiers/.exec(message) ?? []
    expect(stack.match(/ {2}error {2}/g)).toHaveLength(10)
    expect(stack).toContain(`and ${Number(count) - 10} more`)
  })

  it.each(['dossiers/d/published-ids.txt', 'dossiers/d/.events.yaml.swp', 'src/app.ts', 'dossiers-old/d/events.yaml'])(
    'does not build for %s',
    async (path) => {
      const { told, save } = serve()
      mkdirSync(dirname(join(root, path)), { recursive: true })
      save(path, existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : 'x')
      rmSync(join(root, 'data'), { recursive: true })
      await new Promise((done) => setTimeout(done, 300))
      expect(told()).toHaveLength(1)
      expect(existsSync(join(root, 'data'))).toBe(false)
    },
  )
})
