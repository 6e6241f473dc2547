import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { BROWSER_ARGS, findBrowser } from './tools/find-browser.mjs'
import { cssNames } from './tools/css-names.ts'
import { methodDocument } from './tools/method/method-document.ts'

const asksFor = (project: string) => process.argv.includes(project)

const WITH_BROWSER = ['tests/browser/**', 'tests/build/**', 'tests/e2e/**']

/** Test files that put another module in the place of one of ours: their worker must not keep it for the next file. */
const REPLACING = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .map((file) => join('tests', file))
  .filter((path) => /\.test\.tsx?$/.test(path) && /\bvi\.(mock|doMock)\(/.test(readFileSync(path, 'utf8')))

/** Other steps run beside: on a busy machine everything takes a few times as long. */
const PATIENT_MS = 90_000

/**
 * What is asked for late comes later on a busy machine. A test that passes only at its second try is named by tests/report-flaky.ts, as
 * Playwright names its own. Tests of units and laws have one try: with another, a value that breaks a law would go unseen.
 */
const RETRIES = 1

/** What the tests that need no browser have in common. */
const NO_BROWSER = {
  environment: 'node',
  setupFiles: ['tests/set-up-dom.ts'],
  testTimeout: PATIENT_MS,
}

export default defineConfig({
  test: {
    reporters: ['default', './tests/report-flaky.ts'],
    projects: [
      {
        plugins: [react(), cssNames(), methodDocument()],
        test: {
          ...NO_BROWSER,
          name: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: [...WITH_BROWSER, ...REPLACING],
          isolate: false,
        },
      },
      {
        plugins: [react(), cssNames(), methodDocument()],
        test: {
          ...NO_BROWSER,
          name: 'components',
          retry: RETRIES,
          include: ['tests/**/*.test.tsx'],
          exclude: [...WITH_BROWSER, ...REPLACING],
          // Modules and the DOM are made once a worker, not once a file.
          isolate: false,
        },
      },
      {
        plugins: [react(), cssNames(), methodDocument()],
        test: { ...NO_BROWSER, name: 'replacing', include: REPLACING, retry: RETRIES },
      },
      {
        // To read all pages takes long where other steps run beside.
        test: { name: 'build', include: ['tests/build/**/*.test.ts'], environment: 'node', testTimeout: PATIENT_MS },
      },
      {
        plugins: [react(), cssNames(), methodDocument()],
        test: {
          name: 'browser',
          retry: RETRIES,
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          // Other steps run beside: on a busy machine a second is short.
          expect: { poll: { timeout: 15_000 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              // Looked for only when asked for: it may have to be installed.
              launchOptions: asksFor('browser') ? { executablePath: findBrowser(), args: BROWSER_ARGS } : {},
            }),
            instances: [{ browser: 'chromium', viewport: { width: 1440, height: 900 } }],
          },
        },
      },
    ],
  },
})
