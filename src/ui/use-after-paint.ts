import { startTransition, useEffect, useState } from 'react'

/**
 * A value that changes when whatever else its change brings has been painted: what was asked for is seen first.
 * @param first what it is until the first paint
 */
export function useAfterPaint<T>(latest: T, first: T = latest): T {
  const [shown, setShown] = useState({ value: first })
  useEffect(() => {
    if (Object.is(shown.value, latest)) return
    let task: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      // Painting comes after all callbacks of the frame, and before the next task.
      task = setTimeout(() => startTransition(() => setShown({ value: latest })))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(task)
    }
  }, [shown, latest])
  return shown.value
}
