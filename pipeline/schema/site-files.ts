import * as z from 'zod'
import { FAMILIES } from '../../src/contract/frame.ts'
import { quoted } from '../problem.ts'
import { contact, day, id, line, prose, reach, say, url } from './written-scalars.ts'

/** What people write of the site as a whole, beside the dossiers. An error's text is two lines: what is wrong, and what to do. */

const colour = z
  .string()
  .check(
    z.refine((text) => /^#[0-9a-f]{6}$/i.test(text), {
      error: ({ input }) =>
        say(`${quoted(String(input))} is not a colour`, "Write six hexadecimal digits, in quotes: '#1f5489'."),
    }),
  )
  .meta({ pattern: '^#[0-9a-fA-F]{6}$' })

const colours = z.strictObject({
  light: colour.describe('On light paper'),
  dark: colour.describe('On dark paper'),
})

const editorSchema = z.strictObject({
  name: line,
  role: line.optional().describe('What they do'),
  contact: reach.optional().describe('A mail address, or a web address'),
})

const logo = z
  .string()
  .check(
    z.refine((text) => /^[a-z0-9]+([-.][a-z0-9]+)*\.svg$/.test(text), {
      error: ({ input }) =>
        say(`${quoted(String(input))} is not the name of an SVG file`, 'Put the file beside site.yaml: logo.svg.'),
    }),
  )
  .meta({ pattern: String.raw`\.svg$` })

export const siteFileSchema = z.strictObject({
  name: line.optional().describe('What the site is called'),
  sentence: line.optional().describe('What it is, in one sentence'),
  logo: logo.optional().describe('An SVG file beside this one'),
  licence: url.optional().describe('Address of the licence of the data, of dossiers that name none of their own'),
  contact: contact
    .optional()
    .describe('Where readers report errors, of dossiers that name nowhere of their own; as there'),
  imprint: prose.optional().describe('A text, or a web address'),
  opens: id.optional().describe('The dossier that the site opens with; left out, a page that leads to all'),
  order: z.array(id).optional().describe('Of the dossiers, the first first; the others follow by their ids'),
  editors: z.array(editorSchema).optional().describe('Who they are, and how to reach them'),
  colours: z
    .strictObject({ ground: colours.optional(), words: colours.optional(), institutions: colours.optional() })
    .optional()
    .describe(`Of the lanes, by family: ${FAMILIES.join(', ')}`),
})

export const retiredFileSchema = z.strictObject({
  title: line.describe('Of the dossier'),
  retiredOn: day.describe('Since when'),
  because: prose.describe('Why'),
  instead: id.optional().describe('The dossier to read in its place'),
})

export type WrittenSite = z.infer<typeof siteFileSchema>
