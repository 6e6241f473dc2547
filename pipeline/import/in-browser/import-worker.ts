import type { ImportOrder, WorkerMessage } from '../../../src/data/local/import-messages.ts'
import { makeDossier } from './make-dossier.ts'

/*
 * In a thread of its own, so that the page stays at hand. It is told what to make once, answers once, and asks nothing of any
 * network.
 */
addEventListener('message', ({ data }: MessageEvent<ImportOrder>) => {
  let message: WorkerMessage
  try {
    message = { kind: 'done', outcome: makeDossier(data) }
  } catch (error) {
    message = { kind: 'failed', message: error instanceof Error ? error.message : String(error) }
  }
  postMessage(message)
})
