import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { contentPolicy } from './tools/content-policy.ts'
import { cssNames } from './tools/css-names.ts'
import { failOnWarnings } from './tools/fail-on-warnings.ts'
import { methodDocument } from './tools/method/method-document.ts'
import { withoutGraphs } from './tools/without-graphs.ts'

/** What draws an event, and nothing else: its views, and of the charts those that only they draw. */
const OF_AN_EVENT = String.raw`(views[\\/]event[\\/](?!compare)|words[\\/].*[\\/](event|chains)(-words)?\.ts|chart[\\/](pictures[\\/]event|ticks[\\/](date|number)-|scales[\\/](day|number)-))`

/** The map, which stands on a page of its own and beside the timeline. */
const OF_THE_MAP = String.raw`(views|pictures)[\\/]map[\\/]|model[\\/]places[\\/]|map(-words)?\.ts|world-outline|[\\/](d3-|topojson|internmap)`

export default defineConfig({
  plugins: [react(), cssNames(), methodDocument(), contentPolicy(), withoutGraphs(), failOnWarnings()],
  build: {
    target: 'es2023',
    // What vis-timeline brings is a chunk of its own, asked for beside the data.
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
    // A strict content security policy lets no picture in an address through.
    assetsInlineLimit: 0,
    // Left to itself, what pages share is cut into two dozen files, which compress worse. So there are five: what every
    // page needs; the picture of an event, and what is said when something fails, which are asked for beside the data; what finds
    // texts; the map; and what two pages or more share.
    rolldownOptions: {
      // How long a build takes is no fault of it.
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'] },
            {
              name: 'event',
              test: new RegExp(String.raw`[\\/]src[\\/]${OF_AN_EVENT}`),
              includeDependenciesRecursively: false,
            },
            {
              name: 'trouble',
              test: /[\\/]src[\\/](pages[\\/]frame[\\/]trouble|words[\\/].*[\\/]trouble(-words)?\.ts)/,
              includeDependenciesRecursively: false,
            },
            { name: 'map', test: new RegExp(OF_THE_MAP), includeDependenciesRecursively: false },
            { name: 'text-search', test: /selection[\\/]text[\\/]text-search|[\\/]minisearch[\\/]/ },
            { name: 'pages', minShareCount: 2, test: /[\\/]src[\\/]/ },
          ],
        },
      },
    },
  },
  preview: { port: 4173, strictPort: true },
})
