import { describe, expect, it } from 'vitest'
import { claimsOf, fatesOf, importOf, tryImport } from '../../import-of.ts'

const review = (more: object) => ({
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://checkers.example/port-was-empty',
  claimReviewed: 'The port was empty',
  datePublished: '2020-08-06T10:00:00+02:00',
  author: { '@type': 'Organization', name: 'Checkers' },
  itemReviewed: { '@type': 'Claim', datePublished: '2020-08-05', author: { '@type': 'Person', name: 'Ann Other' } },
  reviewRating: { '@type': 'Rating', ratingValue: 1, bestRating: 5, alternateName: '<b>False</b>' },
  ...more,
})

describe('ClaimReview', () => {
  const other = review({
    url: 'no address',
    author: [{ name: 'Others' }],
    reviewRating: { ratingValue: '2', bestRating: '5' },
  })
  const done = importOf(
    'reviews.json',
    JSON.stringify({ '@graph': [review({}), other, other, review({ claimReviewed: '' })] }),
  )

  it('makes an event of each statement, with what each review says of it', () => {
    expect(done.dossier.events).toEqual([
      { id: 'the-port-was-empty', kind: 'statement', title: 'The port was empty', actors: ['ann-other'] },
    ])
    expect(claimsOf(done)).toEqual([
      'the-port-was-empty stated 2020-08-05',
      'the-port-was-empty stated-by ann-other',
      'the-port-was-empty reviewed 2020-08-06',
      'the-port-was-empty rating False',
      'the-port-was-empty stated 2020-08-05',
      'the-port-was-empty stated-by ann-other',
      'the-port-was-empty reviewed 2020-08-06',
      'the-port-was-empty rating 2 of 5',
    ])
    expect(done.dossier.sources.map(({ header }) => [header.id, header.published, header.unread])).toEqual([
      ['reviews', '2020/..', undefined],
      ['checkers-port-was-empty', undefined, true],
      ['others-2020-08-06', '2020-08-06', true],
    ])
  })

  it('accounts for every review', () => {
    const day = 'of “2020-08-06T10:00:00+02:00” the day is taken'
    expect(fatesOf(done)).toEqual([
      `1: the-port-was-empty; ${day}`,
      `1: = the-port-was-empty; the address of the review is left out: “no address” is none; ${day}`,
      '1: = the-port-was-empty',
      '1: × does not say what is reviewed',
    ])
  })

  it('is found in a feed of data', () => {
    const feed = { '@type': 'DataFeed', dataFeedElement: [{ '@type': 'DataFeedItem', item: [review({})] }] }
    expect(importOf('feed.json', JSON.stringify(feed)).dossier.events).toHaveLength(1)
    expect(tryImport('a.json', '{}', { as: 'claim-review' }).problems).toMatchObject([{ code: 'no-reviews' }])
  })
})
