import { defineConfig } from '@playwright/test'
import { BROWSER_ARGS, findBrowser } from './tools/find-browser.mjs'

const PORT = 4199

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  timeout: 30_000,
  forbidOnly: true,
  // A test that passes only at its second try is reported as flaky.
  retries: 1,
  reporter: 'line',
  use: {
    baseURL: `http://localhost:${PORT}`,
    viewport: { width: 1440, height: 900 },
    launchOptions: { executablePath: findBrowser(), args: BROWSER_ARGS },
    trace: 'retain-on-failure',
  },
  // The build is made by the step before.
  webServer: {
    command: `npx --no-install vite preview --strictPort --port ${PORT}`,
    port: PORT,
    reuseExistingServer: false,
  },
})
