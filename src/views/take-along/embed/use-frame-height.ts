import { type RefObject, useEffect, useState } from 'react'

/** How high what is in a frame of this site is, px, as it tells (docs/embedding.md); `null` until it does. */
export function useFrameHeight(ref: RefObject<HTMLIFrameElement | null>): number | null {
  const [height, setHeight] = useState<number | null>(null)
  useEffect(() => {
    const onMessage = ({ origin, source, data }: MessageEvent<unknown>) => {
      if (origin !== location.origin || source === null || source !== ref.current?.contentWindow) return
      const told = heightIn(data)
      if (told !== null) setHeight(told)
    }
    addEventListener('message', onMessage)
    return () => removeEventListener('message', onMessage)
  }, [ref])
  return height
}

const FORM = 1

function heightIn(data: unknown): number | null {
  if (typeof data !== 'object' || data === null || !('faultline' in data) || !('height' in data)) return null
  const { faultline, height } = data
  return faultline === FORM && typeof height === 'number' && Number.isFinite(height) ? Math.ceil(height) : null
}
