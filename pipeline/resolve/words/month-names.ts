/** Names of the months, in the forms that stand in dates: English, German, French, Spanish, Italian, Portuguese, Ukrainian, Russian, Polish. */
export const MONTHS = [
  'january|jan|januar|janvier|enero|gennaio|janeiro|січня|января|stycznia',
  'february|feb|februar|février|febrero|febbraio|fevereiro|лютого|февраля|lutego',
  'march|mar|märz|mars|marzo|março|березня|марта|marca',
  'april|apr|avril|abril|aprile|квітня|апреля|kwietnia',
  'may|mai|mayo|maggio|maio|травня|мая|maja',
  'june|jun|juni|juin|junio|giugno|junho|червня|июня|czerwca',
  'july|jul|juli|juillet|julio|luglio|julho|липня|июля|lipca',
  'august|aug|août|agosto|серпня|августа|sierpnia',
  'september|sept|sep|septembre|septiembre|settembre|setembro|вересня|сентября|września',
  'october|oct|oktober|octobre|octubre|ottobre|outubro|жовтня|октября|października',
  'november|nov|novembre|noviembre|novembro|листопада|ноября|listopada',
  'december|dec|dezember|décembre|diciembre|dicembre|dezembro|грудня|декабря|grudnia',
] as const

const monthByName = new Map(
  MONTHS.flatMap((names, place) => names.split('|').map((name) => [name, place + 1] as const)),
)

/** The month (1–12) of a name, in any case and with or without a point behind it; `null` of any other text. */
export function monthNamed(name: string): number | null {
  return monthByName.get(name.toLowerCase().replace(/\.$/, '')) ?? null
}
