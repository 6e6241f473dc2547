import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { cssNames } from './tools/css-names.ts'

/** What draws an event, and nothing else: its views, and of the charts those that only they draw. */
const OF_AN_EVENT = String.raw`(views[\\/]event|chart[\\/](pictures[\\/]event|ticks[\\/](date|number)-|scales[\\/](day|number)-))`

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
            { name: 'shared', minShareCount: 2, test: new RegExp(String.raw`[\\/]src[\\/](?!${OF_AN_EVENT})`) },
            {
              name: 'event',
              test: new RegExp(String.raw`[\\/]src[\\/]${OF_AN_EVENT}(?![\\/]compare)`),
              includeDependenciesRecursively: false,
            },
          ],
        },
      },
    },
  },
  preview: { port: 4173, strictPort: true },
})
