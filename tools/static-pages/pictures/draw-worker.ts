import { renameSync, writeFileSync } from 'node:fs'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { parentPort, workerData } from 'node:worker_threads'
import { Resvg } from '@resvg/resvg-js'
import { palettePng } from './palette-png.ts'

/* A thread that turns SVG into a file of PNG, and answers when it is there. */

interface Asked {
  readonly svg: string
  readonly file: string
}

const { fontFiles } = workerData as { readonly fontFiles: string[] }

// What a picture takes outside the heap, 6 MB, is given back in the turn after garbage is collected, and nothing in the heap asks for that.
setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void
const PICTURES_A_COLLECTION = 8
let drawn = 0
let last = Promise.resolve()

parentPort?.on('message', (asked: Asked) => {
  last = last.then(() => draw(asked))
})

async function draw({ svg, file }: Asked): Promise<void> {
  const image = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles } }).render()
  // Whole, or not there: another run may read the folder.
  writeFileSync(`${file}.part`, palettePng(image.pixels, image.width, image.height))
  renameSync(`${file}.part`, file)
  parentPort?.postMessage(null, [])
  if (++drawn % PICTURES_A_COLLECTION === 0) collectGarbage()
  await nextTurn()
}
