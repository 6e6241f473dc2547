import { createContext } from 'react'
import type { words } from '../../../words/words.ts'

/** A page that the header names. */
export type NavPage = keyof typeof words.frame.pages

/** Where in the header a page stands: it is the page named (`page`), or belongs to it (`true`). Nowhere: none is current. */
export type NavPlace = Partial<Readonly<Record<NavPage, 'page' | 'true'>>>

/** The place of the page that is shown, by the table of routes. */
export const NavPlaceContext = createContext<NavPlace>({})
