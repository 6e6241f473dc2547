const PATHS = {
  search: 'M10.5 10.5 14 14M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Z',
  chevronLeft: 'M10 3 5 8l5 5',
  chevronRight: 'm6 3 5 5-5 5',
  chevronDown: 'm3.5 6 4.5 4.5L12.5 6',
  close: 'm3.5 3.5 9 9m0-9-9 9',
  link: 'M6.5 9.5 9.5 6.5M7 5l1.8-1.8a2.8 2.8 0 0 1 4 4L11 9M9 11l-1.8 1.8a2.8 2.8 0 0 1-4-4L5 7',
  expand: 'M9.5 2.5h4v4M13 3 9 7M6.5 13.5h-4v-4M3 13l4-4',
  external: 'M9 2.5h4.5V7M13 3 7.5 8.5M7 4H3v9h9V9',
  check: 'm3 8.5 3.2 3.2L13 5',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  fit: 'M5 5 2 8l3 3M11 5l3 3-3 3M2 8h12',
  filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  calendar: 'M2.5 4h11v9.5h-11ZM2.5 7h11M5.5 2v3m5-3v3',
  play: 'M4.5 3v10l8-5Z',
  pause: 'M5 3v10M11 3v10',
  back: 'M13 8H3m4.5-4.5L3 8l4.5 4.5',
} as const

export type IconName = keyof typeof PATHS

/** A 16 px line icon in the colour of its text; the words stand beside it or in its button's label. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.4}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  )
}

/** Half dark, half light: the switch of the theme. */
export function ThemeIcon() {
  return (
    <svg width={16} height={16} viewBox="0 0 16 16" aria-hidden="true">
      <circle cx={8} cy={8} r={5.6} fill="none" stroke="currentColor" strokeWidth={1.4} />
      <path d="M8 2.4a5.6 5.6 0 0 1 0 11.2Z" fill="currentColor" />
    </svg>
  )
}
