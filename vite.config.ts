import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { contentPolicy } from './tools/content-policy.ts'
import { cssNames } from './tools/css-names.ts'
import { buildOnSave } from './tools/dev/build-on-save.ts'
import { failOnWarnings } from './tools/fail-on-warnings.ts'
import { firstFaces } from './tools/faces/first-faces.ts'
import { subsetFaces } from './tools/faces/subset-faces.ts'
import { methodDocument } from './tools/method/method-document.ts'
import { plainTexts } from './tools/plain-texts.ts'
import { isOfTimeline } from './tools/chunks/is-of-timeline.ts'
import { keepPages } from './tools/static-pages/files/kept-pages.ts'
import { basePath } from './tools/static-pages/site-address.ts'
import { servePages } from './tools/static-pages/serve-pages.ts'
import { slimVis } from './tools/slim-vis.ts'

/** What draws an event, and nothing else: its views, and of the charts those that only they draw. */
const OF_AN_EVENT = String.raw`(views[\\/]event[\\/](?!compare|changed-on)|words[\\/].*[\\/](event|chains)(-words)?\.ts|chart[\\/](pictures[\\/]event|ticks[\\/](date|number)-|scales[\\/](day|number)-))`

/** The map, which stands on a page of its own and beside the timeline: not what draws a picture of it, nor how an address names a place. */
const OF_THE_MAP = String.raw`(views|pictures)[\\/]map[\\/](?!drawing)|model[\\/]places[\\/](?!chosen-place)|map(-words)?\.ts|world-outline|[\\/](d3-|topojson|internmap|world-atlas)`

/** What compares, what opens what was compared, and how its sources are shown. */
const OF_COMPARISON = String.raw`[\\/]src[\\/](domain[\\/](compare|copies|post-order|text-order)|publish[\\/]|ui[\\/]evidence|views[\\/]sources|words[\\/].*[\\/]sources[\\/](?!claim-feet)|contract[\\/]opened|model[\\/](disagreements[\\/]disagreement-point|search[\\/]source-search))`

export default defineConfig({
  base: basePath(process.env),
  plugins: [
    react(),
    cssNames(),
    methodDocument(),
    subsetFaces(),
    firstFaces(),
    contentPolicy(),
    slimVis(),
    plainTexts(),
    failOnWarnings(),
    keepPages(),
    servePages(),
    buildOnSave({ dossiers: 'dossiers', out: 'public/data' }),
  ],
  resolve: {
    alias: {
      // React has had this itself since version 18.
      'use-sync-external-store/shim/index.js': 'react',
      // The build of csv-parse for browsers, which is named apart.
      'csv-parse/sync': 'csv-parse/browser/esm/sync',
    },
  },
  build: {
    target: 'es2023',
    // The pages that are written ahead name the style sheets of their parts.
    manifest: true,
    // What vis-timeline brings is a chunk of its own, asked for beside the data.
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
    // A strict content security policy lets no picture in an address through.
    assetsInlineLimit: 0,
    // The licences of all that is shipped, which most of them ask to be shipped too.
    license: { fileName: 'licences.txt' },
    // Left to itself, what pages share is cut into two dozen files, which compress worse. So there are a few: what every
    // page needs; the picture of an event, and what is said when something fails, which are asked for beside the data; the choices
    // of the filters; what finds texts; the map; and what two pages or more share.
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
            // What opens from the filters; what draws of a long list the part in sight, and how typed texts are folded, which others share
            // with it.
            {
              name: 'filter-choices',
              test: /[\\/]src[\\/](views[\\/]filters[\\/]choices|.*[\\/](filter-choices(-words)?|facet-choices)\.ts$)/,
              includeDependenciesRecursively: false,
            },
            {
              name: 'long-lists',
              test: /[\\/]@tanstack[\\/](react-)?virtual|[\\/]src[\\/](ui[\\/]long-lists[\\/](?!windowed-list\.)|words[\\/].*[\\/]long-list(-words)?\.ts).*$/,
              includeDependenciesRecursively: false,
            },
            { name: 'fold', test: /selection[\\/]text[\\/](fold-text|search-terms|needle)/ },
            { name: 'map', test: new RegExp(OF_THE_MAP), includeDependenciesRecursively: false },
            { name: 'text-search', test: /selection[\\/]text[\\/]text-search|[\\/]minisearch[\\/]/ },
            // What compares, which the pages of sources and days share, and the timeline does without.
            {
              name: 'compared',
              minShareCount: 2,
              test: new RegExp(OF_COMPARISON),
              includeDependenciesRecursively: false,
            },
            // What lays the timeline out, which its picture for readers to keep shares.
            {
              name: 'timeline-layout',
              minShareCount: 2,
              test: /[\\/]src[\\/](views[\\/]timeline|chart[\\/]pictures[\\/]timeline|selection[\\/](windowed-index|axis-|choose-by-tile))|[\\/](flatbush|flatqueue)[\\/]/,
            },
            // The words of what is taken along, which the sheet and the pictures share.
            {
              name: 'take-along-words',
              minShareCount: 2,
              test: /[\\/]src[\\/]words[\\/].*take-along/,
            },
            // The paper of pictures that readers keep, which that of the map shares with the others.
            {
              name: 'picture-sheet',
              minShareCount: 2,
              test: /[\\/]src[\\/](chart[\\/]pictures[\\/](sheet|share)[\\/]|.*[\\/]drawn-sheet\.ts)/,
            },
            // What changed from release to release, which its page, the events and the bar of an older release share; and what stands
            // below a claim wherever it is shown, which says it.
            {
              name: 'changes',
              minShareCount: 2,
              test: /[\\/]src[\\/](words[\\/].*(changes|claim-feet)|contract[\\/]releases|data[\\/]release|pages[\\/]changes[\\/]claims|model[\\/]claims)/,
            },
            // What lists of disagreements and compared sources share with the pictures of them.
            {
              name: 'drawn-lists',
              minShareCount: 2,
              test: /[\\/]src[\\/](chart[\\/](pictures[\\/]apart|scales[\\/]apart-)|model[\\/]compare-sources|views[\\/](compare-sources|disagreements)[\\/]|model[\\/]disagreements[\\/]open-disagreements|words[\\/].*(compare-sources|[\\/](differences|disagreements)(-words)?\.ts))/,
              includeDependenciesRecursively: false,
            },
            // What keeps dossiers in the browser, which their page, their bar and what reads them share.
            {
              name: 'local',
              minShareCount: 2,
              test: /[\\/]src[\\/](data[\\/]local[\\/](?!is-local)|pages[\\/]home[\\/]local|words[\\/].*local(-words)?\.ts)/,
            },
            // Of what pages share, what that of the timeline needs, and what it can do without.
            {
              name: (id, context) => (isOfTimeline(id, context) ? 'pages' : 'other-pages'),
              minShareCount: 2,
              test: /[\\/]src[\\/]/,
              includeDependenciesRecursively: false,
            },
          ],
        },
      },
    },
  },
  // What imports files in the browser: it loads parts of itself when it needs them.
  worker: { format: 'es' },
  preview: { port: 4173, strictPort: true },
})
