import type { ComponentType } from 'react'
import { late } from '../../ui/chunks/late.tsx'
import type { troubleParts } from './trouble/trouble-parts.ts'

type Parts = typeof troubleParts

/*
 * What is said when something fails. Few readers see it, so the timeline does not wait for it; but it must be there when
 * the network is not, so it is asked for at once, in one chunk.
 */
const early = <P extends object>(pick: (parts: Parts) => ComponentType<P>) =>
  late(
    async () => pick((await import('./trouble/trouble-parts.ts')).troubleParts),
    () => null,
    { isEarly: true },
  )

export const DataErrorPage = early((parts) => parts.DataErrorPage)
export const PageFailed = early((parts) => parts.PageFailed)
export const PartFailed = early((parts) => parts.PartFailed)
export const PanelFailed = early((parts) => parts.PanelFailed)
export const NoSuchEvent = early((parts) => parts.NoSuchEvent)
export const NotFoundPage = early((parts) => parts.NotFoundPage)
export const Notices = early((parts) => parts.Notices)
