// What opens from the filters is one chunk.
export { FacetChoices } from './facet-choices.tsx'
export { FilterSheet } from './filter-sheet.tsx'
