/** What waits for faces waits at most this long. */
const PATIENCE_MS = 1500

/**
 * Waits for typefaces, so that nothing shifts when they come and labels are measured in them.
 * @param faces as the property `font` names them
 */
export async function loadFaces(...faces: readonly string[]): Promise<void> {
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))
  await Promise.race([Promise.allSettled(faces.map((face) => document.fonts.load(face))), patience])
}
