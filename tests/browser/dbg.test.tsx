import { it } from 'vitest'
import { useLiveWindow } from '../../src/state/live-window.ts'
import { ghost, makeEvent, onDay } from '../index-fixture.ts'
import { days, expectedX, frames, live, markX, renderTimeline } from './render-timeline.tsx'
const A = [
  onDay('first', '2024-04-02', { label: 'First strike' }),
  onDay('report', '2024-04-15', { kind: 'report', label: 'UN report' }),
  onDay('leap', '2024-05-29', { label: 'Last strike' }),
]
const B = [A[0]!, onDay('report', '2024-04-15', { kind: 'report', label: 'UN report', ghosts: [ghost('2024-04-17')], disputes: ['dated'] }), A[2]!]
const C = [...A, makeEvent({ id: 'span', kind: 'sanction', label: 'Sanctions', at: { earliest: '2024-04-20', latest: '2024-05-09' } })]
it.each([['A', A, false], ['A', A, true], ['B', B, false], ['B', B, true], ['C', C, false], ['C', C, true], ['A0', A, false]] as const)('%s %#', async (name, events, glide) => {
  await renderTimeline({ events: [...events], window: days('2024-04-01', '2024-05-30') })
  const w = days(name === 'A0' ? '2024-04-05' : '2024-03-25', name === 'A0' ? '2024-05-20' : '2024-05-30')
  const log = () => [Math.round((live().endMs - live().startMs) / 864e5*100)/100, document.querySelector("[data-event=report]") ? markX("report") - expectedX("2024-04-15T12:00Z") : null, document.querySelector<HTMLElement>('.vis-timeline')?.style.visibility, document.querySelectorAll('.vis-loading-screen').length]
  const out = [log()]
  useLiveWindow.getState().askFor({ startMs: w.from * 86_400_000, endMs: (w.to + 1) * 86_400_000 }, { glide })
  await frames(40)
  out.push(log())
  console.log(name, glide, JSON.stringify(out))
})
