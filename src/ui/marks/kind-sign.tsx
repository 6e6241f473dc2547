import { drawKindSign } from '../../chart/pictures/method/kind-sign.ts'
import { Drawing } from './drawing.tsx'

/** The sign of a kind of difference; decoration. */
export function KindSign({ kind }: { kind: Parameters<typeof drawKindSign>[0] }) {
  return <Drawing drawing={drawKindSign(kind)} />
}
