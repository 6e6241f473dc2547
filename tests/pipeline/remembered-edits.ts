/** A file of the demo, and what is changed in it; `null`: it goes, to where `to` names or for good. */
export type Change = readonly [file: string, from: string | RegExp | null, to: string]

/** What is changed, and how: one change upon the other. */
export const EDITS: readonly (readonly [what: string, changes: readonly Change[]])[] = [
  ['the title of a source', [['sources/sound-courier-2022-05-04.yaml', 'Ekholm votes', 'Ekholm does vote']]],
  ['the title of a source that others cite', [['sources/council-minutes-2019.yaml', 'Minutes of', 'The minutes of']]],
  ['the title of the one that says nothing', [['../second/sources/nordwire-2022-04-15.yaml', 'A wire', 'The wire']]],
  ['the outlet of one that others cite', [['sources/audit-office-report.yaml', 'State Audit Office', 'The auditors']]],
  [
    'an outlet that has the name of another',
    [['sources/riksnytt-2022-05-04.yaml', 'outlet: Riksnytt', 'outlet: Sound Courier']],
  ],
  [
    'an outlet that gives a reading with another of its name',
    [['sources/tarnes-blad-2022-01-09.yaml', 'outlet: Tarnes Blad', 'outlet: Sound Courier']],
  ],
  [
    'an outlet with two documents of one day, and the title of one',
    [
      ['sources/riksnytt-2022-05-04.yaml', 'outlet: Riksnytt', 'outlet: The Sound Courier'],
      ['sources/riksnytt-2022-05-04.yaml', 'nej till', 'ja till'],
    ],
  ],
  [
    'whose document another is',
    [['sources/audit-office-report.yaml', 'unread: true', 'unread: true\nby: audit-office']],
  ],
  ['where another has it from', [['sources/nordwire-2022-04-15.yaml', '[audit-office-report]', '[]']]],
  ['where a source has it from', [['sources/sound-courier-2019-09-01.yaml', '[road-directorate-2019-08]', '[]']]],
  [
    'where another has single things from',
    [
      [
        'sources/nordwire-2022-04-15.yaml',
        'unread: true',
        'unread: true\nlineage: [{ attributes: [cause], cites: [council-minutes-2019] }]',
      ],
    ],
  ],
  ['the day of a source', [['sources/sound-courier-2022-05-04.yaml', '2022-05-04\nlang', '2022-05-05\nlang']]],
  [
    'the versions of a source',
    [['sources/ekholm-post-2022-04-16.yaml', 'capturedOn: 2022-04-19', 'capturedOn: 2022-04-20']],
  ],
  ['a value', [['sources/riksnytt-2022-05-04.yaml', 'value: 11', 'value: 9']]],
  ['what many repeat', [['sources/fjord-daily-2022-04-17.yaml', 'value: 2022-04-11', 'value: 2022-04-12']]],
  ['a date that others exclude', [['sources/ekholm-post-2022-01-10.yaml', 'value: 2022-01-09', 'value: 2022-01-08']]],
  [
    'a place near that of another source',
    [['sources/ekholm-post-2021-09-17.yaml', 'value: ekholm }', 'value: tarn-sound }']],
  ],
  [
    'a source that contradicts itself',
    [
      [
        'sources/ekholm-post-2021-09-17.yaml',
        'value: ekholm }',
        'value: ekholm }\n  - { event: councils-meeting, attribute: place, value: tarnes }',
      ],
    ],
  ],
  ['a claim that is gone', [['sources/riksnytt-2022-05-04.yaml', /\n.*votes-for.*/, '']]],
  ['what cannot be read', [['sources/riksnytt-2022-05-04.yaml', 'claims:', 'claims: [']]],
  ['what refers to nothing', [['sources/riksnytt-2022-05-04.yaml', 'event: toll-vote', 'event: no-such-vote']]],
  ['a source that is gone', [['sources/sound-courier-2022-05-04.yaml', null, '']]],
  ['a source that others cite and is gone', [['sources/nordwire-2022-04-15.yaml', null, '']]],
  [
    'a source that is withdrawn',
    [
      [
        'sources/riksnytt-2022-05-04.yaml',
        'cites: []',
        'cites: []\nwithdrawn: { on: 2022-08-01, because: Taken back. }',
      ],
    ],
  ],
  [
    'a source that others cite and is withdrawn',
    [
      [
        'sources/nordwire-2022-04-15.yaml',
        'unread: true',
        'unread: true\nwithdrawn: { on: 2022-08-01, because: Taken back. }',
      ],
    ],
  ],
  ['a withdrawal that is none', [['sources/bay-news-2022-05-05.yaml', /withdrawn:\n.*\n.*\n/, '']]],
  [
    'a former id that is cited, and is none',
    [
      ['sources/sound-courier-2022-04-15.yaml', 'cites: [nordwire-2022-04-15]', 'cites: [nordwire-audit]'],
      ['sources/nordwire-2022-04-15.yaml', 'formerIds: [nordwire-audit]\n', ''],
    ],
  ],
  [
    'a citation of nothing, and an id that it fits',
    [
      ['sources/riksnytt-2022-05-04.yaml', 'cites: []', 'cites: [nordwire]'],
      ['sources/nordwire-2022-04-15.yaml', 'id: nordwire-2022-04-15', 'id: nordwire'],
    ],
  ],
  [
    'a citation of nothing, and a file whose name it fits',
    [
      ['sources/riksnytt-2022-05-04.yaml', 'cites: []', 'cites: [nordwire]'],
      ['sources/nordwire-2022-04-15.yaml', null, 'sources/nordwire.yaml'],
    ],
  ],
  ['the title of an event', [['events.yaml', 'Load test of', 'Load tests of']]],
  ['the kind of an event', [['events.yaml', 'kind: work', 'kind: inspection']]],
  ['the id of an event', [['events.yaml', 'id: site-visit', 'id: visit-of-site']]],
  [
    'the names of an actor',
    [
      [
        'actors.yaml',
        'Nordbygg, type: organisation',
        'Nordbygg, type: organisation, aliases: [Riksnytt, Sound Courier, Tarnes Blad]',
      ],
    ],
  ],
  [
    'a name that is that of another actor',
    [
      ['sources/tarnes-blad-2021-12-12.yaml', 'value: ms-havn', 'value: Stalverk'],
      ['actors.yaml', 'Nordbygg, type: organisation', 'Nordbygg, type: organisation, aliases: [Stalverk]'],
      ['actors.yaml', 'DK, aliases: [Stalverk]', 'DK'],
    ],
  ],
  ['the name of an actor', [['actors.yaml', 'name: Nordbygg', 'name: Nordbygg AB']]],
  [
    'whose document another is, and the id of that actor',
    [
      ['sources/audit-office-report.yaml', 'unread: true', 'unread: true\nby: audit-office'],
      ['actors.yaml', 'id: audit-office', 'id: auditors'],
    ],
  ],
  ['the name of a place', [['places.yaml', 'name: Ekholm', 'name: Ekholmen']]],
  ['where a place lies', [['places.yaml', ', within: tarnes', '']]],
  ['the name of a kind', [['dossier.yaml', 'label: Inspection', 'label: A look at it']]],
  ['a kind that is gone', [['dossier.yaml', 'id: permit,', 'id: permits,']]],
  [
    'kinds that are gone, and an attribute',
    [
      ['dossier.yaml', 'kinds:', 'kinships:'],
      ['dossier.yaml', 'id: votes-for', 'id: votes-in-favour'],
    ],
  ],
  ['the name of a lane', [['dossier.yaml', 'label: Traffic', 'label: Ships']]],
  ['the unit of an attribute', [['dossier.yaml', 'unit: votes', 'unit: ballots']]],
  ['a unit', [['dossier.yaml', 'kinds:', 'units: [{ id: tonnes, is: 2 segments }]\n\nkinds:']]],
  ['the zone', [['dossier.yaml', 'scaleBreak: 2019', 'scaleBreak: 2019\nzone: Europe/Oslo']]],
  ['the contact of the dossier', [['dossier.yaml', 'corrections@', 'errors@']]],
  ['why a reading stands', [['assessments.yaml', 'The copies nearest', 'Copies nearest']]],
  ['which reading stands', [['assessments.yaml', 'stands: 2022-04-11', 'stands: 2022-04-15']]],
  ['what an assessment rests on', [['assessments.yaml', ', ekholm-post-2022-04-16]', ']']]],
]

/** A dossier beside the demo, of whose sources one says nothing: some of its ids are those of the demo. */
export const SECOND = {
  'dossier.yaml':
    'id: second\ntitle: Second\nkinds: [{ id: vote, placedBy: voted }]\nattributes: [{ id: voted, type: date }]\n',
  'events.yaml': '- { id: toll-vote, kind: vote, title: Vote on the toll }\n',
  'sources/nordwire-2022-04-15.yaml':
    'id: nordwire-2022-04-15\noutlet: Nordwire\ntitle: A wire\npublished: 2022-04-15\nunread: true\ncites: []\n',
  'sources/riksnytt-2022-05-04.yaml':
    'id: riksnytt-2022-05-04\noutlet: Riksnytt\ntitle: A vote\npublished: 2022-05-04\ncites: [nordwire-2022-04-15]\n' +
    'claims: [{ event: toll-vote, attribute: voted, value: 2022-04-14 }]\n',
}
