import { describe, expect, it } from 'vitest'
import { decodeCopy } from '../../../../src/views/sources/saved-copy/decode-copy.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
const fault = (name: string) => ({ kind: 'fault', fault: name })

const mhtml = (encoding: string, body: string) =>
  [
    'From: <Saved by a browser>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="----Part--x"',
    '',
    '------Part--x',
    'Content-Type: image/png',
    'Content-Transfer-Encoding: base64',
    '',
    'AAAA',
    '------Part--x',
    'Content-Type: text/html; charset=utf-8',
    `Content-Transfer-Encoding: ${encoding}`,
    '',
    body,
    '------Part--x--',
    '',
  ].join('\r\n')

describe('a saved file', () => {
  it.each([
    ['text', 'a.txt', utf8('on 25 April'), 'text', 'on 25 April'],
    ['text with a byte order mark', 'a.txt', utf8('\ufeffon 25 April'), 'text', 'on 25 April'],
    ['text in UTF-16', 'a.txt', Uint8Array.of(0xff, 0xfe, 0x61, 0, 0x62, 0), 'text', 'ab'],
    ['a page by its name', 'a.HTM', utf8('<p>x'), 'page', '<p>x'],
    ['a page by its beginning', 'a', utf8('\n <!DOCTYPE html><p>x'), 'page', '\n <!DOCTYPE html><p>x'],
    [
      'a page in its encoding',
      'a.html',
      latin('<meta charset="windows-1251">\xd5'),
      'page',
      '<meta charset="windows-1251">Х',
    ],
    [
      'an archive in quoted-printable',
      'a.mhtml',
      latin(mhtml('quoted-printable', '<p>caf=C3=A9 on=\r\n e')),
      'page',
      '<p>café on e\r\n',
    ],
    ['an archive in base64, by its head', 'a', latin(mhtml('base64', btoa('<p>\xc3\xa9'))), 'page', '<p>é'],
  ])('%s', (_, name, bytes, kind, text) => {
    expect(decodeCopy(bytes, name)).toEqual({ kind, text })
  })

  it.each([
    ['nothing', 'a.txt', new Uint8Array(), 'empty'],
    ['a PDF', 'a.txt', utf8('%PDF-1.7 …'), 'pdf'],
    ['a ZIP', 'a.docx', latin('PK\x03\x04\x14\0\x06'), 'binary'],
    ['signs that no text has', 'a.txt', utf8('\u0001\u0002\u0003abc'), 'binary'],
    ['Latin-1 that does not say so', 'a.txt', latin('caf\xe9'), 'encoding'],
    ['an encoding that there is not', 'a.html', utf8('<meta charset=nonsense><p>x'), 'encoding'],
    [
      'an archive without a page',
      'a.mht',
      latin('Content-Type: multipart/related; boundary=x\r\n\r\n--x\r\n\r\n'),
      'no-page',
    ],
  ])('not %s', (_, name, bytes, expected) => {
    expect(decodeCopy(bytes, name)).toEqual(fault(expected))
  })
})
