/** The folder of a dossier that holds its releases, each in a folder named by its day. */
export const RELEASES = 'releases'

/** The state of the newest release: what the next one is compared with. */
export const STATE = 'state.json'
export const MANIFEST = 'manifest.json'
export const SIGNATURE = 'signature.json'
export const CHANGES = 'changes.json'
/** What of a release that is kept is there: all else is computed from it. */
export const KEPT = ['claims.json', 'index.json', 'sources.json'] as const
