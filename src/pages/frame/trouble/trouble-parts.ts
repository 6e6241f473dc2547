import { DataErrorPage } from './data-error-page.tsx'
import { NoSuchEvent } from './no-such-event.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { Notices } from './notices/notices.tsx'
import { PageFailed } from './page-failed.tsx'
import { PanelFailed } from './panel-failed.tsx'
import { PartFailed } from './part-failed.tsx'

/** All that is said when something fails: one chunk. */
export const troubleParts = { DataErrorPage, NoSuchEvent, NotFoundPage, Notices, PageFailed, PanelFailed, PartFailed }
