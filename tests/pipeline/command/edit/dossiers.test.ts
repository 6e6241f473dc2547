import { describe, expect, it } from 'vitest'
import type { Catalogue } from '../../../../src/contract/catalogue.ts'
import type { PublishedSite } from '../../../../src/contract/site/site-file.ts'
import { run } from '../../memory-disk.ts'
import { published, threeDossiers } from '../../memory-sites.ts'

const SITE = 'dossiers/site.yaml'

/** Three dossiers that were published, and a site that names them. */
function publishedThree(site = 'opens: b\norder: [b, a]\n') {
  const disk = threeDossiers({ [SITE]: site })
  run(disk, 'build')
  return disk
}
type Disk = ReturnType<typeof publishedThree>
const dataOf = (disk: Disk, id: string) =>
  [...disk.files.keys()].filter((path) => path.startsWith(`public/data/${id}/`))
const listed = (disk: Disk) => (published(disk, 'catalogue.json') as Catalogue).dossiers.map(({ id }) => id)

describe('retire', () => {
  const WHY = ['--date', '2026-11-30', '--because', 'Its claims: told in a.']

  it('takes a dossier down, and says since when, why, and what to read in its place', () => {
    const disk = publishedThree()
    expect(run(disk, 'retire', 'b', ...WHY, '--instead', 'a')).toMatchObject({ status: 0, problems: [] })
    expect(disk.files.get('dossiers/b/retired.yaml')).toBe(
      "title: Title b\nretiredOn: 2026-11-30\nbecause: 'Its claims: told in a.'\ninstead: a\n",
    )
    expect(dataOf(disk, 'b')).toEqual([])
    expect(listed(disk)).toEqual(['a', 'd'])
    const site = published(disk, 'site.json') as PublishedSite
    expect(site.dossiers.map(({ id }) => id)).toEqual(['a', 'd'])
    expect(site.retired).toEqual([
      { id: 'b', title: 'Title b', on: '2026-11-30', because: 'Its claims: told in a.', instead: 'a' },
    ])
    expect(run(disk, 'check')).toMatchObject({ status: 0, problems: [] })
  })

  it('keeps the ids and the files: without retired.yaml the dossier is there again', () => {
    const disk = publishedThree('')
    const before = new Map(disk.files)
    run(disk, 'retire', 'b', ...WHY)
    expect(disk.files.get('dossiers/b/published-ids.txt')).toBe(before.get('dossiers/b/published-ids.txt'))
    disk.files.delete('dossiers/b/retired.yaml')
    run(disk, 'build')
    expect(disk.files).toEqual(before)
  })

  it('changes what the site says of it: what opens first is what is read in its place', () => {
    const disk = publishedThree()
    run(disk, 'retire', 'b', ...WHY, '--instead', 'd')
    expect(disk.files.get(SITE)).toBe('opens: d\norder: [d, a]\n')
    expect(run(disk, 'retire', 'd', ...WHY)).toMatchObject({ status: 0 })
    expect(disk.files.get(SITE)).toBe('order: [a]\n')
    expect(disk.files.get('dossiers/b/retired.yaml')).not.toContain('instead')
  })

  it('is not looked at any more, whatever its files say', () => {
    const disk = publishedThree('')
    run(disk, 'retire', 'b', ...WHY)
    disk.files.set('dossiers/b/events.yaml', 'bad: [\n')
    expect(run(disk, 'build')).toMatchObject({ status: 0, problems: [] })
  })

  it.each([
    ['a dossier that is not there', ['x', ...WHY], 'no-such-dossier'],
    ['what is read in its own place', ['b', ...WHY, '--instead', 'b'], 'no-such-dossier'],
    ['what is not there to be read', ['b', ...WHY, '--instead', 'x'], 'no-such-dossier'],
    ['a reason that says nothing', ['b', '--date', '2026-11-30', '--because', ' '], 'bad-retirement'],
    ['no day', ['b', '--because', 'X.'], 'usage'],
    ['a day that is none', ['b', '--date', '30.11.2026', '--because', 'X.'], 'usage'],
  ])('refuses %s, and changes nothing', (_, args, code) => {
    const disk = publishedThree()
    const before = new Map(disk.files)
    const { status, problems } = run(disk, 'retire', ...args)
    expect([status, problems.map((one) => one.code)]).toEqual([1, [code]])
    expect(disk.files).toEqual(before)
  })

  it('refuses a dossier that was never published: nothing leads to it', () => {
    const { status, problems } = run(threeDossiers(), 'retire', 'b', ...WHY)
    expect([status, problems[0]?.code, problems[0]?.hint]).toEqual([
      1,
      'never-published',
      expect.stringContaining('remove b --yes'),
    ])
  })

  it('reports a retired.yaml that names what is not there, with its place', () => {
    const disk = publishedThree()
    run(disk, 'retire', 'b', ...WHY)
    disk.files.set('dossiers/b/retired.yaml', 'title: B\nretiredOn: 2026-11-30\nbecause: X.\ninstead: x\n')
    expect(run(disk, 'check').problems).toMatchObject([{ code: 'no-such-dossier', line: 4, column: 10 }])
  })
})

describe('remove', () => {
  it('does nothing before one is sure, and says what would be lost', () => {
    const disk = publishedThree()
    const before = new Map(disk.files)
    const { status, problems } = run(disk, 'remove', 'b')
    expect(status).toBe(1)
    expect(problems[0]?.message).toBe(
      'would be deleted for good, with public/data/b: links to its 3 published ids will lead to the page that there is no such page',
    )
    expect(problems[0]?.hint).toContain('remove b --yes')
    expect(disk.files).toEqual(before)
  })

  it('deletes a dossier with its data and its register, and what the site says of it', () => {
    const disk = publishedThree()
    expect(run(disk, 'remove', 'b', '--yes')).toMatchObject({ status: 0, problems: [] })
    expect([...disk.files.keys()].filter((path) => /\/b\//.test(path))).toEqual([])
    expect(listed(disk)).toEqual(['a', 'd'])
    expect(disk.files.get(SITE)).toBe('order: [a]\n')
    expect(run(disk, 'check')).toMatchObject({ status: 0, problems: [] })
  })

  it('removes what was retired, what has errors, and data that nobody looks after', () => {
    const disk = publishedThree('')
    run(disk, 'retire', 'b', '--date', '2026-11-30', '--because', 'X.')
    expect(run(disk, 'remove', 'b', '--yes').status).toBe(0)
    expect((published(disk, 'site.json') as PublishedSite).retired).toEqual([])
    disk.files.set('dossiers/a/events.yaml', 'bad: [\n')
    expect(run(disk, 'remove', 'a', '--yes').status).toBe(0)
    expect(listed(disk)).toEqual(['d'])
    disk.files.set('public/data/old/index.json', '{}')
    expect(run(disk, 'remove', 'old', '--yes').status).toBe(0)
    expect(dataOf(disk, 'old')).toEqual([])
  })

  it('refuses the last one, and one that is not there', () => {
    const disk = publishedThree('')
    run(disk, 'remove', 'a', '--yes')
    run(disk, 'remove', 'b', '--yes')
    expect(run(disk, 'remove', 'd', '--yes').problems.map(({ code }) => code)).toEqual(['only-dossier'])
    expect(run(disk, 'remove', 'x', '--yes').problems.map(({ code }) => code)).toEqual(['no-such-dossier'])
  })
})

describe('rename', () => {
  it('gives a dossier another id, in its files and where the site names it; the old id leads to it', () => {
    const disk = publishedThree()
    expect(run(disk, 'rename', 'b', 'bridges')).toMatchObject({ status: 0, problems: [] })
    expect(disk.files.get('dossiers/bridges/dossier.yaml')).toMatch(/^id: bridges\nformerIds: \[b\]\ntitle: Title b\n/)
    expect(disk.files.get(SITE)).toBe('opens: bridges\norder: [bridges, a]\n')
    expect(listed(disk)).toEqual(['bridges', 'a', 'd'])
    expect(dataOf(disk, 'b')).toEqual([])
    expect((published(disk, 'site.json') as PublishedSite).dossiers[0]).toMatchObject({
      id: 'bridges',
      formerIds: ['b'],
    })
    expect(disk.files.get('dossiers/bridges/published-ids.txt')).toContain('\ndossier b\ndossier bridges\n')
    expect(run(disk, 'check')).toMatchObject({ status: 0, problems: [] })
  })

  it('goes back to the id that it had', () => {
    const disk = publishedThree()
    run(disk, 'rename', 'b', 'bridges')
    expect(run(disk, 'rename', 'bridges', 'b')).toMatchObject({ status: 0, problems: [] })
    expect((published(disk, 'site.json') as PublishedSite).dossiers[0]).toMatchObject({
      id: 'b',
      formerIds: ['bridges'],
    })
  })

  it('keeps its releases', () => {
    const disk = publishedThree('')
    run(disk, 'release', 'b', '--date', '2026-11-30')
    expect(run(disk, 'rename', 'b', 'bridges')).toMatchObject({ status: 0, problems: [] })
    expect(published(disk, 'bridges/releases.json') as { releases: unknown[]; since: unknown }).toMatchObject({
      releases: [{ date: '2026-11-30' }],
      since: null,
    })
  })

  it('leaves no former id where the old one was never published', () => {
    const disk = threeDossiers()
    expect(run(disk, 'rename', 'b', 'bridges').status).toBe(0)
    expect(disk.files.get('dossiers/bridges/dossier.yaml')).not.toContain('formerIds')
  })

  it.each([
    ['an id that is none', ['b', 'B 2'], 'bad-id'],
    ['the id of another', ['b', 'a'], 'duplicate-id'],
    ['an address of the app', ['b', 'method'], 'reserved-id'],
    ['a dossier that is not there', ['x', 'y'], 'no-such-dossier'],
    ['one id alone', ['b'], 'usage'],
  ])('refuses %s, and changes nothing', (_, args, code) => {
    const disk = publishedThree()
    const before = new Map(disk.files)
    const { status, problems } = run(disk, 'rename', ...args)
    expect([status, problems.map((one) => one.code)]).toEqual([1, [code]])
    expect(disk.files).toEqual(before)
  })

  it('reports a former id that leads to two places', () => {
    const disk = publishedThree('')
    run(disk, 'rename', 'b', 'bridges')
    disk.files.set(
      'dossiers/a/dossier.yaml',
      String(disk.files.get('dossiers/a/dossier.yaml')).replace('id: a\n', 'id: a\nformerIds: [d, b]\n'),
    )
    expect(run(disk, 'check').problems.map(({ code, message }) => [code, message])).toEqual([
      ['duplicate-id', '“d” is the id of the dossier d'],
      ['duplicate-id', '“b” is a former id of a'],
    ])
  })
})

describe('data of a dossier that is not there', () => {
  it('is not left in silence, and nothing is written over it', () => {
    const disk = publishedThree('')
    for (const path of disk.files.keys()) if (path.startsWith('dossiers/b/')) disk.files.delete(path)
    const before = new Map(disk.files)
    for (const args of [['build'], ['check'], ['build', 'a']]) {
      const { status, problems } = run(disk, ...args)
      expect([status, problems.map(({ code, file }) => [code, file])]).toEqual([1, [['unknown-data', 'public/data/b']]])
      expect(problems[0]?.hint).toMatch(/retire b .*remove b --yes/)
    }
    expect(disk.files).toEqual(before)
  })
})
