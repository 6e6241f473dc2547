import { createContext, useContext } from 'react'

/** How wide the pictures of an event are drawn, px; `null`: as where nothing has been measured. */
export const EmbedWidth = createContext<number | null>(null)

/** Stands where a picture would measure its place: tools/static-pages/drawing/stand-ins.ts. */
export const useEmbedWidth = (initial: number): number => useContext(EmbedWidth) ?? initial
