import type { ImportOrder, ImportOutcome, WorkerMessage } from './import-messages.ts'

/** Makes a dossier of given files, in a thread of its own. @throws where that breaks off */
export function importInWorker(order: ImportOrder): Promise<ImportOutcome> {
  const worker = new Worker(new URL('../../../pipeline/import/in-browser/import-worker.ts', import.meta.url), {
    type: 'module',
  })
  return new Promise<ImportOutcome>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
      if (data.kind === 'done') resolve(data.outcome)
      else reject(new Error(data.message))
    })
    worker.addEventListener('error', ({ message }) => reject(new Error(message)))
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage(order)
  }).finally(() => worker.terminate())
}
