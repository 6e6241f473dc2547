import { useCallback, useEffect, useRef, useState } from 'react'
import type { SourceFile } from '../../../contract/source-file.ts'
import { Chunk, useChunk } from '../../../ui/chunk.ts'
import type { CopyCheck } from './check-claims.ts'
import type { CopyFault } from './decode-copy.ts'
import type { ReadableCopy } from './open-copy.ts'

// Asked for with the page, so that nothing is asked for once a reader drops a copy.
const openChunk = new Chunk(() => import('./open-copy.ts'))

type CopyState =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'fault'; readonly name: string; readonly fault: CopyFault | 'no-file' | 'not-loaded' }
  | { readonly kind: 'read'; readonly name: string; readonly left: number; readonly copy: ReadableCopy }

export interface SavedCopyOfSource {
  readonly state: CopyState
  /** What the copy says of the claims; `null` before one was read. */
  readonly check: CopyCheck | null
  /** A file is being dragged over the page. */
  readonly isOver: boolean
  readonly take: (files: readonly File[]) => void
  readonly putAway: () => void
}

/** A copy of the document that the reader saved: dropped anywhere on the page, or chosen. */
export function useSavedCopy(file: SourceFile): SavedCopyOfSource {
  const [state, setState] = useState<CopyState>({ kind: 'none' })
  const { module } = useChunk(openChunk)
  /** How many copies were given: of two, the second counts, whichever is read first. */
  const given = useRef(0)
  const take = useCallback(
    ([first, ...others]: readonly File[]) => {
      const turn = ++given.current
      if (!first) return setState({ kind: 'fault', name: '', fault: 'no-file' })
      const { name } = first
      if (!module) {
        openChunk.retry()
        return setState({ kind: 'fault', name, fault: 'not-loaded' })
      }
      setState({ kind: 'reading', name })
      const settle = (settled: CopyState) => {
        if (turn === given.current) setState(settled)
      }
      module.openCopy(first).then(
        (copy) =>
          settle(
            typeof copy === 'string'
              ? { kind: 'fault', name, fault: copy }
              : { kind: 'read', name, left: others.length, copy },
          ),
        () => settle({ kind: 'fault', name, fault: 'unreadable' }),
      )
    },
    [module],
  )
  const putAway = () => {
    given.current++
    setState({ kind: 'none' })
  }
  const isOver = useDroppedFiles(take)
  return { state, check: state.kind === 'read' ? state.copy.check(file) : null, isOver, take, putAway }
}

/** A file that misses its place would else be opened instead of the page: the whole page takes it. */
function useDroppedFiles(take: (files: readonly File[]) => void): boolean {
  const [isOver, setIsOver] = useState(false)
  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setIsOver(true)
    }
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false)
    }
    const onDrop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setIsOver(false)
      take([...event.dataTransfer.files])
    }
    addEventListener('dragover', onDragOver)
    addEventListener('dragleave', onDragLeave)
    addEventListener('drop', onDrop)
    return () => {
      removeEventListener('dragover', onDragOver)
      removeEventListener('dragleave', onDragLeave)
      removeEventListener('drop', onDrop)
    }
  }, [take])
  return isOver
}
