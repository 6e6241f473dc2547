import { parentPort, workerData } from 'node:worker_threads'
import { Resvg } from '@resvg/resvg-js'
import { palettePng } from './palette-png.ts'

/* A thread that turns SVG into PNG: asked with a text, it answers with a file. */

const { fontFiles } = workerData as { readonly fontFiles: string[] }

parentPort?.on('message', (svg: string) => {
  const image = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles } }).render()
  parentPort?.postMessage(palettePng(image.pixels, image.width, image.height), [])
})
