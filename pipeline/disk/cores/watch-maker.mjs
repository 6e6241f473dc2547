// The thread that builds waits for what is made, and hears nothing else meanwhile: that a maker has ended, or ran out of memory, is told
// by this one, which does nothing.
import { Worker, workerData } from 'node:worker_threads'

const { maker, limits, news, ended } = workerData
const thread = new Worker(new URL('start-maker.mjs', import.meta.url), {
  workerData: maker,
  transferList: [maker.port],
  resourceLimits: limits,
})
// Whatever it is, the build finds it too: it makes what did not come.
thread.on('error', () => undefined)
thread.on('exit', () => {
  Atomics.store(maker.cells, ended, 1)
  Atomics.add(maker.cells, news, 1)
  Atomics.notify(maker.cells, news)
})
