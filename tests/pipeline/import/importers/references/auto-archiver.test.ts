import { describe, expect, it } from 'vitest'
import { fatesOf, importOf, tryImport } from '../../import-of.ts'

const HEAD =
  'Link,Destination folder,Archive status,Archive location,Archive date,Upload timestamp,Upload title,Text content,Hash'
const POST = 'https://t.example/posts/17'
const ROWS = [
  `${POST},a,telegram: success,https://kept.example/17.mp4,2022-03-04T21:10:00+00:00,2022-03-01T23:30:00-05:00,A title,,SHA3-512:ab12`,
  `${POST},a,telegram: success,https://kept.example/17b.mp4,2022-04-01 10:00:00,,,,`,
  `${POST},a,telegram: success,https://kept.example/17c.mp4,2022-04-01,,,,`,
  'https://t.example/posts/18,a,nothing archived,,,yesterday,,,',
  'https://t.example/posts/19,a,wayback: success,s3 bucket,soon,,,,',
  ',a,,,,,,,',
  'not an address,a,,,,,,,',
]

describe('the sheet of Auto Archiver', () => {
  const done = importOf('sheet.csv', [HEAD, ...ROWS].join('\n'))

  it('makes an unread source of each link, with the copies that were kept of it', () => {
    expect(done.dossier.sources.map(({ header }) => header)).toEqual([
      {
        id: 't-2022-03-02',
        outlet: 't.example',
        title: 'A title',
        url: POST,
        published: '2022-03-02',
        unread: true,
        versions: [
          {
            capturedOn: '2022-03-04',
            archivedUrl: 'https://kept.example/17.mp4',
            note: 'Hash of the kept file: SHA3-512:ab12',
          },
          { capturedOn: '2022-04-01', archivedUrl: 'https://kept.example/17b.mp4' },
        ],
      },
      {
        id: 't-18',
        outlet: 't.example',
        label: 'Document of t.example',
        url: 'https://t.example/posts/18',
        unread: true,
      },
      {
        id: 't-19',
        outlet: 't.example',
        label: 'Document of t.example',
        url: 'https://t.example/posts/19',
        unread: true,
      },
    ])
  })

  it('accounts for every row', () => {
    expect(fatesOf(done)).toEqual([
      '2: t-2022-03-02',
      '3: = t-2022-03-02',
      '4: = t-2022-03-02; its capture is left out: the source has one of that day',
      '5: t-18; when it was published is left out: “yesterday” is no time of ISO 8601; it has no copy: “nothing archived”',
      '6: t-19; its copy is left out: “soon” is no time of ISO 8601',
      '7: × has no link',
      '8: × has neither an outlet nor an address; its address is left out: “not an address” is none',
    ])
  })

  it('does not make a second source of one that the dossier has', () => {
    const addresses = new Map([[POST, 'own']])
    const taken = {
      events: [],
      sources: ['own'],
      actors: new Map<string, string>(),
      places: new Map<string, string>(),
      addresses,
      documents: new Map<string, string>(),
    }
    const again = tryImport('sheet.csv', [HEAD, ...ROWS].join('\n'), { taken }).done
    expect(again && fatesOf(again)[0]).toBe(
      '2: × is a source of the dossier already (own): add there what it says of versions',
    )
    expect(again?.dossier.kinds).toEqual([])
  })
})
