import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { cssNames } from '../tools/css-names.ts'
import { methodDocument } from '../tools/method/method-document.ts'

const PAGES = join(import.meta.dirname, 'pages')

/** The pages that are measured, built as the app is. */
export default defineConfig({
  root: PAGES,
  plugins: [react(), cssNames(), methodDocument()],
  publicDir: false,
  logLevel: 'warn',
  build: {
    target: 'es2023',
    outDir: join(import.meta.dirname, '../node_modules/.cache/bench-pages'),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
    rolldownOptions: { input: ['ours', 'raw', 'empty'].map((name) => join(PAGES, `${name}.html`)) },
  },
})
