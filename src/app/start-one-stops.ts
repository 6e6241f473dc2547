import { followOneStops } from '../ui/focus/one-stop.ts'

followOneStops(document)
