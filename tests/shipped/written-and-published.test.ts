import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { wholeTexts } from '../../pipeline/disk/file-text.ts'
import { nodeDisk } from '../../pipeline/disk/node-disk.ts'
import { runCommand } from '../../pipeline/command/command.ts'
import type { Disk } from '../../pipeline/disk/disk.ts'
import { isDerived } from '../pipeline/case-folder.ts'
import { publishedSchema, schemaOfPublished, schemaOfWritten, writtenSchema } from '../pipeline/open-schemas.ts'
import { publishAgain } from '../publish/publish-again.ts'
import { SHIPPED } from './is-there.ts'
import { describeShipped, publishedOf, ROOT } from './shipped-dossier.ts'

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')

for (const id of SHIPPED)
  describeShipped(id, 'the files of a shipped dossier', () => {
    const published = publishedOf(id)

    test('are published as they are written, to the byte, and its register holds all of their ids', () => {
      const built = new Map<string, string>()
      const disk: Disk = {
        ...nodeDisk,
        list: (path) => nodeDisk.list(join(ROOT, path)),
        read: (path) => nodeDisk.read(join(ROOT, path)),
        replace(within, written) {
          for (const [path, text] of wholeTexts(written)) built.set(`${within}/${path}`, text)
          return []
        },
        lock: () => ({ release: () => undefined }),
        write(file, text) {
          built.set(file, text)
          return true
        },
      }
      let told = ''
      const say = (text: string) => void (told += text)
      expect(runCommand(['build', id], { disk, clock: () => 0, stdout: say, stderr: say }), told).toBe(0)
      const own = [...built].filter(([path]) => path.includes(`/${id}/`))
      expect(own.map(([path]) => path)).toContain(`dossiers/${id}/published-ids.txt`)
      // Nothing else is there.
      expect([...published.keys()].filter((path) => !built.has(`public/data/${path}`))).toEqual([])
      for (const [path, text] of own) expect(read(path) === text, path).toBe(true)
    })

    test('give the same, to the byte, when the dossier is restored from what is published', () => {
      const again = [...publishAgain(published, [id])].filter(([path]) => path.startsWith(`${id}/`))
      expect(again.map(([path]) => path).sort()).toEqual(
        [...published.keys()].filter((path) => !isDerived(path)).sort(),
      )
      for (const [path, text] of again) expect(published.get(path) === text, path).toBe(true)
    })

    test('keep to the schemas', () => {
      const own = readdirSync(join(ROOT, 'dossiers', id), { recursive: true, encoding: 'utf8' })
      const written = own.map((path) => `dossiers/${id}/${path.replaceAll('\\', '/')}`)
      for (const path of written.filter((one) => one.endsWith('.yaml'))) {
        const holds = writtenSchema(schemaOfWritten(path) ?? '')
        expect(holds?.(parse(read(path))) === true ? [] : holds?.errors, path).toEqual([])
      }
      for (const [path, text] of published) {
        const holds = publishedSchema(schemaOfPublished(path) ?? '')
        expect(holds?.(JSON.parse(text)) === true ? [] : holds?.errors, path).toEqual([])
      }
    })
  })
