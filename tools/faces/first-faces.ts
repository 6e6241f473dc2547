import type { Plugin, Rolldown } from 'vite'
import { readFaceBlocks } from './face-blocks.ts'

/** The files of the faces that the first view is set in: src/app/main.tsx waits for them. */
const FACES = [
  /^assets\/source-serif-4-core-opsz-normal-.*\.woff2$/,
  /^assets\/ibm-plex-sans-core-wdth-normal-.*\.woff2$/,
]

/**
 * Has the page that is built ask for the faces of the first view at once, and not when a style sheet has come: what faces there are is
 * said in the page, and in no other sheet, since a face that is said again is loaded again, and the words would change theirs in between.
 */
export function firstFaces(): Plugin {
  let base = '/'
  return {
    name: 'first-faces',
    apply: 'build',
    configResolved: (config) => void ({ base } = config),
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) => {
        const faces = Object.values(bundle).flatMap(takeFaces)
        const asked = FACES.map((face) => {
          const file = Object.keys(bundle).find((name) => face.test(name))
          if (file === undefined) throw new Error(`no file of the build is ${face}`)
          const attrs = { rel: 'preload', href: `${base}${file}`, as: 'font', type: 'font/woff2', crossorigin: true }
          return { tag: 'link', attrs, injectTo: 'head' as const }
        })
        return [...asked, { tag: 'style', children: faces.join('\n'), injectTo: 'head' as const }]
      },
    },
  }
}

/** Takes the faces out of a style sheet. */
function takeFaces(file: Rolldown.OutputAsset | Rolldown.OutputChunk): string[] {
  if (file.type === 'chunk' || !file.fileName.endsWith('.css')) return []
  const sheet = String(file.source)
  const faces = readFaceBlocks(sheet).map(({ text }) => text)
  file.source = faces.reduce((rest, face) => rest.replace(face, ''), sheet)
  return faces
}
