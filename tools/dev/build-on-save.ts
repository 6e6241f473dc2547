import { readFileSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import type { ErrorPayload, Plugin, ViteDevServer } from 'vite'
import { runCommand } from '../../pipeline/command/command.ts'
import { formatProblem } from '../../pipeline/command/format-run.ts'
import { rememberingDisk } from '../../pipeline/disk/remembering-disk.ts'
import { rememberWork } from '../../src/publish/remembered/once-of.ts'
import { nodeDiskOfOne } from '../../pipeline/disk/node-disk.ts'
import type { Disk } from '../../pipeline/disk/disk.ts'
import type { Problem } from '../../pipeline/problem.ts'
import { REGISTER_NAME } from '../../pipeline/register/register.ts'
import { SITE_SHEET, siteSheet, type SiteLook, withSite } from '../site-tags.ts'

/** Editors save a file in several steps, and often several files: they are waited for. */
const PAUSE_MS = 80

interface Folders {
  readonly dossiers: string
  /** Where the data goes that the server of development serves. */
  readonly out: string
}

/**
 * While the app is developed, builds the dossiers at the start and whenever a file of them is saved. The page then shows the
 * new data, or, over the last good data, what is wrong and where.
 */
export function buildOnSave(folders: Folders): Plugin {
  let stop = () => {}
  return {
    name: 'build-on-save',
    apply: 'serve',
    transformIndexHtml: (html, { server }) => (server ? withSite(html, lookOf(folders.out), server.config.base) : html),
    configureServer(server) {
      const dossiers = resolve(server.config.root, folders.dossiers)
      let problems: readonly Problem[] = []
      // What did not change is not compared and written again.
      const disk = rememberingDisk(nodeDiskOfOne, folders.dossiers)
      const forget = rememberWork()
      const build = () => {
        const run = runBuild(folders, disk)
        problems = run.problems.filter(({ severity }) => severity === 'error')
        say(run, server)
        if (problems.length > 0) server.ws.send(toOverlay(problems, server.config.root))
        // Its address holds what the page shows.
        else if (run.written.length > 0) server.ws.send({ type: 'full-reload' })
      }
      server.middlewares.use((request, response, next) => {
        const file = ownFile(request.url ?? '', folders.out, server.config.base)
        if (file === null) return next()
        response.setHeader('Content-Type', file.type)
        response.end(file.text)
      })
      let timer: NodeJS.Timeout | undefined
      server.watcher.add(dossiers)
      server.watcher.on('all', (_, path) => {
        if (!isOfDossier(path, dossiers)) return
        clearTimeout(timer)
        timer = setTimeout(build, PAUSE_MS)
      })
      stop = () => {
        clearTimeout(timer)
        forget()
      }
      // A page that is opened later, or loaded again, is told too.
      server.ws.on('connection', () => {
        if (problems.length > 0) server.ws.send(toOverlay(problems, server.config.root))
      })
      build()
    },
    // Vite ends a server with it, one that is part of another too.
    closeBundle: () => stop(),
  }
}

/** What the site says of its look, as it was published last. */
function lookOf(out: string): SiteLook {
  try {
    return JSON.parse(readFileSync(join(out, 'site.json'), 'utf8')) as SiteLook
  } catch {
    return {}
  }
}

/** The style sheet and the sign of the site, where it has its own: written with the pages otherwise. */
function ownFile(url: string, out: string, base: string): { readonly type: string; readonly text: string } | null {
  const look = lookOf(out)
  if (url === `${base}${SITE_SHEET}`) return { type: 'text/css', text: siteSheet(look, base) }
  if (url !== `${base}icon.svg` || look.logo === undefined) return null
  return { type: 'image/svg+xml', text: readFileSync(join(out, look.logo), 'utf8') }
}

interface Run {
  readonly problems: readonly Problem[]
  readonly written: readonly string[]
}

function runBuild({ dossiers, out }: Folders, disk: Disk): Run {
  let json = ''
  runCommand(['build', '--dossiers', dossiers, '--out', out, '--json'], {
    disk,
    clock: () => performance.now(),
    stdout: (text) => (json += text),
    stderr: () => undefined,
  })
  return JSON.parse(json) as Run
}

/** The build itself writes the register; names that begin with a dot are what editors put beside a file for a moment. */
function isOfDossier(path: string, dossiers: string): boolean {
  const name = path.slice(path.lastIndexOf(sep) + 1)
  return path.startsWith(dossiers + sep) && name !== REGISTER_NAME && !name.startsWith('.')
}

function say({ problems, written }: Run, { config }: ViteDevServer): void {
  for (const problem of problems) {
    if (problem.severity === 'error') config.logger.error(formatProblem(problem), { timestamp: true })
    else config.logger.warn(formatProblem(problem), { timestamp: true })
  }
  if (written.length > 0) config.logger.info(`dossiers built: ${written.length} files changed`, { timestamp: true })
}

/** Errors that the page names before the rest is only counted; the terminal has all. */
const MOST_SHOWN = 10

/** What the page shows over itself; whole paths with line and column are links there that open the editor. */
export function toOverlay(errors: readonly Problem[], root: string): ErrorPayload {
  const more = errors.length - MOST_SHOWN
  const rest = more > 0 ? [`and ${more} more: the terminal has them all`] : []
  const count = errors.length === 1 ? 'An error' : `${errors.length} errors`
  return {
    type: 'error',
    err: {
      plugin: 'dossiers',
      message: `${count} in the dossiers. The page shows the last good data.`,
      stack: [
        ...errors.slice(0, MOST_SHOWN).map((one) => formatProblem({ ...one, file: resolve(root, one.file) })),
        ...rest,
      ].join('\n\n'),
    },
  }
}
