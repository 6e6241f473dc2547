import { workerData } from 'node:worker_threads'
import { wholeText } from '../file-text.ts'
import { NODE_DIGESTS } from '../node-digests.ts'
import { nodeDisk } from '../node-disk.ts'
import { foundOf, notingDisk } from '../stamp/noting-disk.ts'
import { hashFiles } from '../../publish/hash-files.ts'
import type { ComparedDossier } from '../../publish/compared-dossier.ts'
import { makeShare, type Share } from '../../publish/packed/shares.ts'
import { runPipeline } from '../../run-pipeline.ts'
import { CELL, type FromMaker, type MakerData, MOST_WAITING, wake } from './between-cores.ts'

const { options, shares, port, cells } = workerData as MakerData

function tell(message: FromMaker): void {
  port.postMessage(message)
  wake(cells, CELL.news)
}

/** Until enough of what was sent is taken. */
function waitForRoom(): void {
  for (;;) {
    const waiting = Atomics.load(cells, CELL.waiting)
    if (waiting <= MOST_WAITING) return
    Atomics.wait(cells, CELL.waiting, waiting)
  }
}

const { disk, noted } = notingDisk(nodeDisk)
const { compared, files, packedFrom } = runPipeline(options, disk, NODE_DIGESTS)
tell({ kind: 'found', found: foundOf(noted()) })
// What has an error is not published.
const packed = files ? compared.filter(({ events }) => events.length >= packedFrom) : []
for (const one of packed) for (const share of shares) giveShare(share, one)

function giveShare(share: Share, one: ComparedDossier): void {
  const [{ id: dossier }, hashes] = [one.dossier, new Map<string, string>()]
  let told: Uint32Array = new Uint32Array()
  function* making() {
    told = yield* makeShare(share, one)
  }
  for (const [path, text] of hashFiles(making(), NODE_DIGESTS, hashes, dossier)) {
    // The hash is known when all of it was read.
    const whole = wholeText(text)
    waitForRoom()
    Atomics.add(cells, CELL.waiting, whole.length)
    tell({ kind: 'file', dossier, path, text: whole, hash: hashes.get(path) ?? '' })
  }
  tell({ kind: 'end', dossier, share, told })
}
