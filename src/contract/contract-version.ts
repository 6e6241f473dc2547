/** Raised by a change that old readers cannot read. */
export const CONTRACT_VERSION = 3
