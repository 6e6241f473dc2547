import { DataError, type DataFault } from '../../../data/data-error.ts'
import { troubleWords } from '../../../words/sections/trouble-words.ts'

const { dataFaults } = troubleWords

/** What exactly is wrong, and with which file: `/data/catalogue.json: the server did not answer`. */
export function errorWords(error: Error): string {
  return error instanceof DataError ? `${error.url}: ${faultWords(error.fault)}` : error.message
}

function faultWords(fault: DataFault): string {
  switch (fault.kind) {
    case 'unreachable':
      return UNREACHABLE[fault.what]
    case 'missing':
      return MISSING[fault.what]
    case 'refused':
      return dataFaults.refused(fault.status)
    case 'not-json':
      return dataFaults.notJson
    case 'version':
      return dataFaults.version(fault.written, fault.read)
    case 'contract':
      return fault.detail
    case 'newer':
      return dataFaults.newer
    case 'too-large':
      return dataFaults.tooLarge
    case 'not-in-excerpt':
      return dataFaults.notInExcerpt
  }
}

const UNREACHABLE = {
  'no-answer': dataFaults.noAnswer,
  'broken-off': dataFaults.brokenOff,
  'no-history-code': dataFaults.noHistoryCode,
}
const MISSING = { 'no-file': dataFaults.noFile, 'a-page': dataFaults.aPage, 'no-such-id': dataFaults.noSuchId }
