import { defineConfig } from '@playwright/test'
import { BROWSER_ARGS, findBrowser } from './tools/find-browser.mjs'

const DEMO_PORT = Number(process.env['E2E_PORT'] ?? 4199)
const SHIPPED_PORT = DEMO_PORT + 1
const SHIPPED = ['shipped.test.ts', 'jobs.test.ts']

/** One build, served twice: with the data of the demo dossier, and with what is published. npx and npm find the commands of packages by name. */
const serve = (config: string, port: number) => ({
  command: `vite preview --config ${config} --strictPort --port ${port}`,
  port,
  reuseExistingServer: false,
})

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  // Steps that need no browser run beside: on a busy machine everything takes a few times as long.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  // A test that passes only at its second try is reported as flaky.
  retries: 1,
  reporter: 'line',
  use: {
    // A page keeps its process from test to test, which saves a quarter of the time; what it stores is cleared, and it starts empty.
    reuseContext: true,
    viewport: { width: 1440, height: 900 },
    // Code that runs for a second is not worth optimizing: axe takes two thirds of the time.
    launchOptions: { executablePath: findBrowser(), args: [...BROWSER_ARGS, '--js-flags=--no-opt --no-maglev'] },
    trace: 'on-first-retry',
  },
  projects: [
    { name: 'demo', testIgnore: SHIPPED, use: { baseURL: `http://localhost:${DEMO_PORT}` } },
    { name: 'shipped', testMatch: SHIPPED, use: { baseURL: `http://localhost:${SHIPPED_PORT}` } },
  ],
  // The steps before make the build and the data.
  webServer: [serve('tests/e2e/vite.config.ts', DEMO_PORT), serve('vite.config.ts', SHIPPED_PORT)],
})
