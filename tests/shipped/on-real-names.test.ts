import { parquetReadObjects } from 'hyparquet'
import { expect, test } from 'vitest'
import type { PublishedEvent } from '../../src/contract/event-file.ts'
import { openSource } from '../../src/contract/opened/open-sources.ts'
import type { SourceFile } from '../../src/contract/source-file.ts'
import type { PublishedSources } from '../../src/contract/sources-file.ts'
import { dossierCard } from '../../src/head/cards/dossier-card.ts'
import { eventCard } from '../../src/head/cards/event-card.ts'
import { sourceCard } from '../../src/head/cards/source-card.ts'
import { claimsParquet } from '../../tools/static-pages/for-machines/tables/claims-parquet.ts'
import { PublishedDossier } from '../../tools/static-pages/for-machines/published-dossier.ts'
import { expectTidy, letters } from '../head/cards/tidy-card.ts'
import { describeShipped, openShipped, publishedOf } from './shipped-dossier.ts'

const ID = 'kharkiv-missile'

describeShipped(ID, 'titles and names as they are found', () => {
  const published = publishedOf(ID)
  const dossier = openShipped(published, ID)
  const read = (file: string): unknown => JSON.parse(published.get(`${ID}/${file}`) ?? 'null')
  const listed = read('sources.json') as PublishedSources

  test('have room on the share pictures, none over others, and are whole', () => {
    for (const { id, title } of dossier.events) {
      const card = eventCard(dossier, read(`events/${id}.json`) as PublishedEvent, letters)
      const said = expectTidy(card, id).map(({ words }) => words)
      expect(said.join(' '), id).toContain(title)
      expect(said.filter((words) => words.endsWith('…'))).toEqual([])
    }
    for (const { id } of listed.sources)
      expectTidy(sourceCard(dossier, openSource(read(`sources/${id}.json`) as SourceFile, listed), letters), id)
    expectTidy(dossierCard(dossier, letters), 'dossier')
  })

  test('are all in the table of claims, which stays small', async () => {
    const file = claimsParquet(new PublishedDossier(read, (path) => `https://example.org${path}`))
    expect(file.length).toBeLessThan(300_000)
    const bytes = file.buffer.slice(file.byteOffset, file.byteOffset + file.length) as ArrayBuffer
    expect(await parquetReadObjects({ file: bytes })).toHaveLength(dossier.counts.claims)
  })
})
