import type { Plugin } from 'vite'

/** The files of the faces that the first view is set in: src/app/main.tsx waits for them. */
const FACES = [
  /^assets\/source-serif-4-latin-opsz-normal-.*\.woff2$/,
  /^assets\/ibm-plex-sans-latin-wdth-normal-.*\.woff2$/,
]

/** Has the page that is built ask for the faces of the first view at once, and not when a style sheet has come. */
export function firstFaces(): Plugin {
  let base = '/'
  return {
    name: 'first-faces',
    apply: 'build',
    configResolved: (config) => void ({ base } = config),
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) =>
        FACES.map((face) => {
          const file = Object.keys(bundle).find((name) => face.test(name))
          if (file === undefined) throw new Error(`no file of the build is ${face}`)
          const attrs = { rel: 'preload', href: `${base}${file}`, as: 'font', type: 'font/woff2', crossorigin: true }
          return { tag: 'link', attrs, injectTo: 'head' }
        }),
    },
  }
}
