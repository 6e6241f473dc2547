import { createHash, webcrypto } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Manifest, ManifestSignature } from '../../../src/contract/releases/manifest.ts'
import type { PublishedReleases } from '../../../src/contract/releases/releases-file.ts'
import { nameOfRelease, type Release } from '../../../src/contract/releases/release-file.ts'
import { runCommand } from '../../../pipeline/command/command.ts'
import { memoryDisk, run, smallDossier } from '../memory-disk.ts'

const FOLDER = 'dossiers/d/releases'
const OUT = 'public/data/d'
const SOURCE = 'dossiers/d/sources/s.yaml'
const json = (disk: ReturnType<typeof memoryDisk>, path: string): unknown => JSON.parse(String(disk.files.get(path)))
const release = (disk: ReturnType<typeof memoryDisk>, date: string, ...more: string[]) =>
  run(disk, 'release', 'd', '--date', date, ...more)
const correct = (disk: ReturnType<typeof memoryDisk>) =>
  disk.files.set(SOURCE, String(disk.files.get(SOURCE)).replace('2024-04-25', '2024-04-29'))

function firstRelease(...more: string[]) {
  const disk = memoryDisk(smallDossier({ 'notes.txt': 'The first.\r\n\r\nOf many.\n' }))
  expect(release(disk, '2026-11-30', '--notes', 'notes.txt', ...more)).toMatchObject({ status: 0, problems: [] })
  return disk
}

describe('the first release', () => {
  it('notes every file that is published, the numbers and the notes', () => {
    const disk = firstRelease()
    const manifest = json(disk, `${FOLDER}/2026-11-30/manifest.json`) as Manifest
    expect(manifest).toMatchObject({ date: '2026-11-30', notes: 'The first.\n\nOf many.', isKept: false, dossier: 'd' })
    expect(manifest.counts).toMatchObject({ events: 1, claims: 1 })
    expect(manifest.release).toBe((json(disk, `${OUT}/release.json`) as Release).release)
    const published = [...disk.files].filter(([path]) => path.startsWith(`${OUT}/`) && !/\/release/.test(path))
    const hashes = published.map(([path, text]) => [
      path.slice(OUT.length + 1),
      createHash('sha256').update(text).digest('hex'),
    ])
    expect(manifest.files).toEqual(Object.fromEntries(hashes))
  })

  it('is published with its manifest, without changes; making it changes nothing else', () => {
    const disk = firstRelease()
    const { releases, since } = json(disk, `${OUT}/releases.json`) as PublishedReleases
    expect(releases).toMatchObject([{ date: '2026-11-30', events: 1, isSigned: false, isKept: false, changes: null }])
    expect(since).toBeNull()
    expect(disk.files.get(`${OUT}/releases/2026-11-30/manifest.json`)).toBe(
      disk.files.get(`${FOLDER}/2026-11-30/manifest.json`),
    )
    const before = json(disk, `${OUT}/release.json`) as Release
    expect(run(disk, 'build').status).toBe(0)
    expect(json(disk, `${OUT}/release.json`) as Release).toEqual(before)
  })

  it('stays as it is, and what changed since is told, until there is a second', () => {
    const disk = firstRelease()
    const manifest = disk.files.get(`${FOLDER}/2026-11-30/manifest.json`)
    correct(disk)
    run(disk, 'build')
    expect((json(disk, `${OUT}/releases.json`) as PublishedReleases).since?.claims).toMatchObject([
      { change: 'corrected', event: 'e', source: 's', before: { value: '2024-04-25' }, after: { value: '2024-04-29' } },
    ])
    expect(release(disk, '2026-12-01').status).toBe(0)
    const { releases, since } = json(disk, `${OUT}/releases.json`) as PublishedReleases
    expect(releases.map(({ date, changes }) => [date, changes?.claims.length ?? null])).toEqual([
      ['2026-12-01', 1],
      ['2026-11-30', null],
    ])
    expect(since).toBeNull()
    expect(disk.files.get(`${FOLDER}/2026-11-30/manifest.json`)).toBe(manifest)
  })

  it('tells the claims of a source that is withdrawn since as gone, and the source as it was', () => {
    const disk = firstRelease()
    const head = 'withdrawn: { on: 2026-12-01, because: It was taken back. }\nclaims:'
    disk.files.set(SOURCE, String(disk.files.get(SOURCE)).replace('claims:', head))
    expect(run(disk, 'build').problems).toMatchObject([{ code: 'nothing-left' }])
    const { since } = json(disk, `${OUT}/releases.json`) as PublishedReleases
    expect(since?.claims).toMatchObject([{ change: 'withdrawn', event: 'e', source: 's' }])
    expect(since?.sources.withdrawn).toEqual([])
  })

  it('keeps its data where it is asked to, for good', () => {
    const disk = firstRelease('--keep')
    const kept = disk.files.get(`${OUT}/index.json`)
    correct(disk)
    release(disk, '2026-12-01')
    expect(disk.files.get(`${OUT}/releases/2026-11-30/index.json`)).toBe(kept)
    expect(disk.files.get(`${OUT}/index.json`)).not.toBe(kept)
    expect(disk.files.has(`${OUT}/releases/2026-12-01/index.json`)).toBe(false)
    expect((json(disk, `${OUT}/releases.json`) as PublishedReleases).releases.map(({ isKept }) => isKept)).toEqual([
      false,
      true,
    ])
  })
})

describe('a release of an older version of the contract', () => {
  it('stays as it is: its files are held against their hashes, and its version is told', () => {
    const disk = firstRelease('--keep')
    const folder = `${FOLDER}/2026-11-30`
    const manifest = json(disk, `${folder}/manifest.json`) as Manifest
    const claims = String(disk.files.get(`${folder}/claims.json`)).replace(/"version":\d+/, '"version":1')
    const files = { ...manifest.files, 'claims.json': createHash('sha256').update(claims).digest('hex') }
    disk.files.set(`${folder}/claims.json`, claims)
    const old = { ...manifest, version: 1, files, release: nameOfRelease(files) }
    disk.files.set(`${folder}/manifest.json`, JSON.stringify(old))
    expect(run(disk, 'build')).toMatchObject({ status: 0, problems: [] })
    expect((json(disk, `${OUT}/releases.json`) as PublishedReleases).releases).toMatchObject([
      { isKept: true, version: 1 },
    ])
    expect(disk.files.get(`${OUT}/releases/2026-11-30/claims.json`)).toBe(claims)
  })
})

describe('a signature', () => {
  const disk = memoryDisk(smallDossier())
  let said = ''
  const surroundings = { disk, clock: () => 0, stdout: (text: string) => (said += text), stderr: () => undefined }
  runCommand(['key', 'my.key', '--json'], surroundings)
  const { publicKey } = JSON.parse(said) as { publicKey: string }
  release(disk, '2026-11-30', '--sign', 'my.key')
  const manifest = String(disk.files.get(`${FOLDER}/2026-11-30/manifest.json`))
  const signature = json(disk, `${FOLDER}/2026-11-30/signature.json`) as ManifestSignature

  it('is that of the manifest by the key, as WebCrypto has it', async () => {
    expect(signature.key).toBe(publicKey)
    const key = await webcrypto.subtle.importKey('raw', Buffer.from(publicKey, 'base64'), 'Ed25519', false, ['verify'])
    const verify = (text: string) =>
      webcrypto.subtle.verify('Ed25519', key, Buffer.from(signature.signature, 'base64'), Buffer.from(text))
    expect(await verify(manifest)).toBe(true)
    expect(await verify(manifest.replace('2026', '2025'))).toBe(false)
    expect((json(disk, `${OUT}/releases.json`) as PublishedReleases).releases[0]?.isSigned).toBe(true)
  })

  it('of a manifest that was changed is an error', () => {
    const changed = memoryDisk(Object.fromEntries(disk.files))
    changed.files.set(`${FOLDER}/2026-11-30/manifest.json`, manifest.replace('"isKept": false', '"isKept":  false'))
    const { status, problems } = run(changed, 'check')
    expect(status).toBe(1)
    expect(problems).toMatchObject([{ code: 'bad-signature', file: `${FOLDER}/2026-11-30/signature.json` }])
  })

  it('never writes over a key', () => {
    const key = disk.files.get('my.key')
    expect(runCommand(['key', 'my.key'], surroundings)).toBe(1)
    expect(disk.files.get('my.key')).toBe(key)
  })
})

describe('what is refused, with nothing written', () => {
  const refused = (disk: ReturnType<typeof memoryDisk>, ...args: string[]) => {
    const before = new Map(disk.files)
    const { status, problems, written } = run(disk, 'release', ...args)
    expect({ status, written }).toEqual({ status: 1, written: [] })
    expect(disk.files).toEqual(before)
    return problems.map(({ code, message, hint }) => `${code}: ${message} ${hint}`)
  }

  it.each([
    [['d', '--date', '2026-02-30'], /“2026-02-30” is not a day/],
    [['d'], /Give the release its day/],
    [['--date', '2026-11-30'], /Name the dossier/],
    [['d', '--date', '2026-11-30', '--archive', 'x'], /--archive goes with check or build or report/],
    [['dd', '--date', '2026-12-30'], /no-such-dossier: .*“dd”.*There is d\./],
    [['d', '--date', '2026-11-30'], /release-date: .*2026-11-30 is not later/],
    [['d', '--date', '2026-12-30'], /no-changes: nothing .* changed since the release of 2026-11-30/],
    [['d', '--date', '2026-12-30', '--notes', 'none.txt'], /cannot-read/],
    [['d', '--date', '2026-12-30', '--notes', 'html.txt'], /markup: holds “<b>”/],
    [['d', '--date', '2026-12-30', '--notes', 'empty.txt'], /empty: is empty/],
    [['d', '--date', '2026-12-30', '--sign', 'html.txt'], /bad-key: is no private key/],
    [['d', '--date', '2026-12-30', '--sign', 'none.key'], /bad-key: cannot be read/],
  ])('release %j', (args, expected) => {
    const disk = firstRelease()
    disk.files.set('html.txt', 'A <b>bold</b> word')
    disk.files.set('empty.txt', ' \n')
    expect(refused(disk, ...args)).toEqual([expect.stringMatching(expected)])
  })

  it('release of a dossier with an error', () => {
    const disk = memoryDisk(smallDossier({ 'dossiers/d/events.yaml': '- { id: e, kind: none, title: E }\n' }))
    expect(refused(disk, 'd', '--date', '2026-11-30').length).toBeGreaterThan(0)
  })
})

describe('what is not as it was written', () => {
  it.each([
    [`${FOLDER}/2026-11-30/manifest.json`, null, /is not there/],
    [`${FOLDER}/2026-11-30/manifest.json`, '{', /is no JSON/],
    [`${FOLDER}/2026-11-30/manifest.json`, '{"form": 2}', /^form: /],
    [`${FOLDER}/state.json`, null, /is not there, or cannot be read/],
    [`${FOLDER}/2026-11-30/claims.json`, null, /is not there, though the release of 2026-11-30 is kept/],
    [
      `${FOLDER}/2026-11-30/claims.json`,
      '{"claims":[]}',
      /is not the file of the release of 2026-11-30: its SHA-256 is/,
    ],
    [`${FOLDER}/2026-11-30/index.json`, '', /is not the file of the release of 2026-11-30/],
    [`${FOLDER}/2026-11-30/events.json`, '{}', /is no file of the release of 2026-11-30/],
  ])('%s: %s', (file, text, message) => {
    const disk = firstRelease('--keep')
    if (text === null) disk.files.delete(file)
    else disk.files.set(file, text)
    const { status, problems } = run(disk, 'check')
    expect(status).toBe(1)
    expect(problems).toMatchObject([{ code: 'bad-release', file, line: 1 }])
    expect(problems[0]?.message).toMatch(message)
  })

  const changeManifest = (disk: ReturnType<typeof memoryDisk>, from: string | RegExp, to: string) => {
    const file = `${FOLDER}/2026-11-30/manifest.json`
    disk.files.set(file, String(disk.files.get(file)).replace(from, to))
    return run(disk, 'check')
  }

  it('a list of files that was changed with the file, so that both fit', () => {
    const disk = firstRelease('--keep')
    const text = '{"claims":[]}'
    disk.files.set(`${FOLDER}/2026-11-30/claims.json`, text)
    const hash = createHash('sha256').update(text).digest('hex')
    const { status, problems } = changeManifest(disk, /(?<="claims\.json": ")[0-9a-f]+/, hash)
    expect(status).toBe(1)
    expect(problems).toMatchObject([{ code: 'bad-release', file: `${FOLDER}/2026-11-30/manifest.json` }])
    expect(problems[0]?.message).toMatch(/calls the release of 2026-11-30 \w{12}, but .* give the name \w{12}/)
  })

  it('what is kept of a release that keeps nothing', () => {
    const { problems } = changeManifest(firstRelease('--keep'), '"isKept": true', '"isKept": false')
    expect(problems.map(({ file }) => file)).toEqual(
      ['claims', 'index', 'sources'].map((name) => `${FOLDER}/2026-11-30/${name}.json`),
    )
    expect(problems[0]?.message).toMatch(/is there, but .* the release of 2026-11-30 is not kept/)
  })

  it('ends of lines that Git changed: it says so', () => {
    const disk = firstRelease('--keep')
    const file = `${FOLDER}/2026-11-30/claims.json`
    disk.files.set(file, String(disk.files.get(file)).replaceAll('\n', '\r\n'))
    expect(run(disk, 'check').problems).toMatchObject([{ file, hint: expect.stringMatching(/\.gitattributes/) }])
  })

  it('a mark at the head of a signed manifest, which no reader of text sees', () => {
    const disk = firstRelease('--keep')
    run(disk, 'key', 'my.key')
    correct(disk)
    release(disk, '2026-12-01', '--sign', 'my.key')
    const file = `${FOLDER}/2026-12-01/manifest.json`
    disk.files.set(file, `\ufeff${String(disk.files.get(file))}`)
    expect(run(disk, 'check').problems).toMatchObject([{ code: 'bad-signature' }])
  })

  it('what changed with a later release', () => {
    const disk = firstRelease()
    correct(disk)
    release(disk, '2026-12-01')
    const file = `${FOLDER}/2026-12-01/changes.json`
    disk.files.delete(file)
    expect(run(disk, 'check').problems).toMatchObject([
      { code: 'bad-release', file, message: 'of the release of 2026-12-01 is not there' },
    ])
  })

  it('a folder of another day, and a stray file', () => {
    const disk = firstRelease()
    const manifest = disk.files.get(`${FOLDER}/2026-11-30/manifest.json`) ?? ''
    disk.files.set(`${FOLDER}/2026-12-01/manifest.json`, manifest)
    disk.files.set(`${FOLDER}/notes.md`, 'x')
    expect(run(disk, 'check').problems).toMatchObject([
      { code: 'bad-release', message: 'is that of the release of d of 2026-11-30' },
      { code: 'unexpected-file', severity: 'warning', file: `${FOLDER}/notes.md` },
    ])
  })
})
