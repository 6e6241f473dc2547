import type { ComponentType, ReactNode } from 'react'
import { Chunk, ChunkFailed, useChunk } from './chunk.ts'

/**
 * A component in a file of its own, which is asked for when it is first shown. Where it does not come, the boundary around
 * it says so, and asks again.
 * @param waiting what is shown until it is there
 * @param isEarly whether it is asked for at once: what is said when the network is gone must have come before
 */
export function late<P extends object>(
  load: () => Promise<ComponentType<P>>,
  waiting: (props: P) => ReactNode,
  { isEarly = false } = {},
): ComponentType<P> {
  let chunk = isEarly ? new Chunk(load) : null
  return function Late(props: P) {
    chunk ??= new Chunk(load)
    const { module: Part, failed } = useChunk(chunk)
    if (failed) throw new ChunkFailed(chunk.retry)
    return Part ? <Part {...props} /> : waiting(props)
  }
}
