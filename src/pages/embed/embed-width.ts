import { createContext } from 'react'

/**
 * How wide the pictures of an event are drawn, px; `null`: as where nothing has been measured. It is read where a picture would
 * measure its place: tools/static-pages/drawing/stand-ins.ts.
 */
export const EmbedWidth = createContext<number | null>(null)
