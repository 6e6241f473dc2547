import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

const WORKER = new URL('./draw-worker.ts', import.meta.url).href
/** A thread does not read TypeScript by itself. */
const START = `import('tsx/esm/api').then((tsx) => {
  tsx.register()
  return import(require('node:worker_threads').workerData.file)
})`

/** Rises when the same SVG is to become another file. */
const RENDERER_VERSION = 2

/** What names a picture: two of the same name are the same to the byte. */
export function pictureHash(svg: string): string {
  return createHash('sha256').update(`${RENDERER_VERSION}\n${svg}`).digest('hex').slice(0, 20)
}

/**
 * Turns SVG into PNG. What is in the folder from before is not made again; what is not asked for any more is removed from it.
 * @param svgs by their hashes
 * @param fonts files of the fonts that they name
 * @param folder which keeps the pictures from one run to the next, `<hash>.png`
 * @returns how many were made
 */
export async function drawPictures(
  svgs: ReadonlyMap<string, string>,
  fonts: readonly Buffer[],
  folder: string,
): Promise<number> {
  mkdirSync(folder, { recursive: true })
  const fontFiles = fonts.map((font, place) => {
    const file = join(folder, `font-${place}.ttf`)
    writeFileSync(file, font)
    return file
  })
  const missing = [...svgs].filter(([hash]) => !existsSync(join(folder, `${hash}.png`)))
  await drawAll(missing, fontFiles, folder)
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.png') && !svgs.has(name.slice(0, -4))) rmSync(join(folder, name))
  }
  return missing.length
}

export function readPicture(folder: string, hash: string): Buffer {
  return readFileSync(join(folder, `${hash}.png`))
}

type Asked = readonly (readonly [hash: string, svg: string])[]

async function drawAll(asked: Asked, fontFiles: readonly string[], folder: string): Promise<void> {
  const queue = asked[Symbol.iterator]()
  const threads = Math.min(availableParallelism(), asked.length)
  await Promise.all(Array.from({ length: threads }, () => runThread(queue, fontFiles, folder)))
}

/** One thread, which takes from the queue until that is empty. */
function runThread(
  queue: Iterator<readonly [hash: string, svg: string]>,
  fontFiles: readonly string[],
  folder: string,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(START, { eval: true, workerData: { file: WORKER, fontFiles } })
    let hash = ''
    const next = () => {
      const taken = queue.next()
      if (taken.done) return void worker.terminate().then(() => resolve(), reject)
      hash = taken.value[0]
      worker.postMessage(taken.value[1], [])
    }
    worker.on('message', (png: Uint8Array) => {
      // Whole, or not there: another run may read the folder.
      const file = join(folder, `${hash}.png`)
      writeFileSync(`${file}.part`, png)
      renameSync(`${file}.part`, file)
      next()
    })
    worker.on('error', reject)
    next()
  })
}
