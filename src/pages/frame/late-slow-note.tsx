import { late } from '../../ui/chunks/late.tsx'

/** Beside what is said when something fails, and apart from it: the header says that it waits, too. */
export const SlowNote = late(
  async () => (await import('./trouble/slow-note.tsx')).SlowNote,
  () => null,
  { isEarly: true },
)
