import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Chromium without a window: the same engine, and the tests take two thirds of the time. */
const SHELL = 'chromium-headless-shell'
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const FIXED_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * The path of a Chromium or Chrome to test with: CHROMIUM_PATH, else one that is installed, else (as root on Debian)
 * one that is installed now.
 * @param names what it may be called, the one that is wanted most first
 * @throws with one line that says what to install
 */
export function findBrowser(names = [SHELL, ...NAMES]) {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`CHROMIUM_PATH names ${named}, and there is no such file.`)
  }
  const found = installed(names)
  if (found) return found
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log('No Chromium found: installing Debian’s.')
    apt('update', '-qq')
    // Older systems have no package of the first name.
    for (const name of new Set([names[0], 'chromium'])) {
      try {
        apt('install', '-y', '-qq', '--no-install-recommends', name)
      } catch {
        continue
      }
      const after = installed(names)
      if (after) return after
    }
  }
  throw new Error('No Chromium found: install Chromium or Chrome, or set CHROMIUM_PATH to one.')
}

const apt = (...args) =>
  execFileSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })

/** As a reader has it: speed is measured with this one. */
export const findWholeBrowser = () => findBrowser(NAMES)

function installed(names) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const places = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...FIXED_PLACES]
  return places.find((place) => existsSync(place))
}

/** Arguments with which it starts anywhere: as root, in a container, without a network. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
