import { quoted } from '../../../problem.ts'
import type { CellOf } from '../../input/named-cells.ts'
import type { TableRow } from '../../input/table-of.ts'
import type { FoundPlace, PlaceNames } from './place-names.ts'
import type { UcdpColumn } from './ucdp-terms.ts'

/** Of `where_prec` 2: the event was within about 25 km of the place. */
const NEAR_KM = 25

/**
 * The place of an event, as exact as the file says. Near a place is a place of its own, in which that one lies.
 * @returns its id; `null` where the file names none
 */
export function placeOfUcdp(
  row: TableRow,
  cellOf: CellOf<UcdpColumn>,
  country: string | null,
  places: PlaceNames,
): string | null {
  const cell = (column: UcdpColumn) => cellOf(row, column)
  const at = { lat: cell('latitude'), lon: cell('longitude') }
  const name = cell('where_coordinates')
  const province = places.take({ name: cell('adm_1'), size: 'province', country })
  const district = places.take({ name: cell('adm_2'), size: 'district', country, within: province })
  const holder = district ?? province
  const take = (size: FoundPlace['size'], within: string | null, more: Partial<FoundPlace> = {}) =>
    places.take({ name, size, at, country, within, ...more })
  switch (cell('where_prec')) {
    case '1':
      return take('point', holder)
    case '2': {
      const near = places.take({
        name: name === '' ? '' : `Near ${name}`,
        size: 'surroundings',
        at,
        country,
        extent: NEAR_KM,
        within: province,
      })
      take('point', near)
      return near
    }
    case '3':
      return take('district', province)
    case '4':
      return take('province', null)
    case '6':
      return take('country', null, { extent: 'country' })
    // A stretch of road or river, or an area without borders.
    case '5':
      return take('district', province)
    // Waters and air beyond the borders of states.
    case '7':
      return take('province', null)
    default:
      if (cell('where_prec') !== '') row.entry.note(`${quoted(cell('where_prec'))} is no precision of a place`)
      return take('point', holder)
  }
}
