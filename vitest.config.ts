import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { BROWSER_ARGS, findBrowser } from './tools/find-browser.mjs'
import { cssNames } from './tools/css-names.ts'

const asksFor = (project: string) => process.argv.includes(project)

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [react(), cssNames()],
        test: {
          name: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/build/**', 'tests/e2e/**'],
          environment: 'node',
          setupFiles: ['tests/set-up-dom.ts'],
          testTimeout: 90_000,
        },
      },
      {
        test: { name: 'build', include: ['tests/build/**/*.test.ts'], environment: 'node' },
      },
      {
        plugins: [react(), cssNames()],
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
