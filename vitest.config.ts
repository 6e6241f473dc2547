import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { BROWSER_ARGS, findBrowser } from './tools/find-browser.mjs'
import { cssNames } from './tools/css-names.ts'
import { methodDocument } from './tools/method/method-document.ts'

const asksFor = (project: string) => process.argv.includes(project)

/** What the tests that need no browser have in common. */
const NO_BROWSER = {
  exclude: ['tests/browser/**', 'tests/build/**', 'tests/e2e/**'],
  environment: 'node',
  setupFiles: ['tests/set-up-dom.ts'],
  testTimeout: 90_000,
}

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [react(), cssNames(), methodDocument()],
        test: {
          ...NO_BROWSER,
          name: 'node',
          include: ['tests/**/*.test.ts'],
          // Nothing here replaces a module, so a worker need not load them anew for each file.
          isolate: false,
        },
      },
      {
        plugins: [react(), cssNames(), methodDocument()],
        test: { ...NO_BROWSER, name: 'components', include: ['tests/**/*.test.tsx'] },
      },
      {
        test: { name: 'build', include: ['tests/build/**/*.test.ts'], environment: 'node' },
      },
      {
        plugins: [react(), cssNames(), methodDocument()],
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
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
