// Node has no TypeScript in a thread until it is told.
import { register } from 'tsx/esm/api'

register()
await import('./make-shares.ts')
