import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { cssNames } from './tools/css-names.ts'

export default defineConfig({
  plugins: [react(), cssNames()],
  build: {
    target: 'es2023',
    // What vis-timeline brings is a chunk of its own, asked for beside the data.
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
    // What pages share comes in one file: left to itself it is cut into two dozen, which compress worse. The picture of
    // an event comes in another, which the timeline asks for beside the data.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'shared', minShareCount: 2, test: /[\\/]src[\\/](?!views[\\/]event[\\/])/ },
            {
              name: 'event',
              test: /[\\/]src[\\/]views[\\/]event[\\/](?!compare)/,
              includeDependenciesRecursively: false,
            },
          ],
        },
      },
    },
  },
  preview: { port: 4173, strictPort: true },
})
