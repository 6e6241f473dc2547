/** The first paint waits at most this long for the faces. */
const PATIENCE_MS = 1500

/** Waits for the typefaces, so that nothing shifts when they come and labels are measured in them. */
export async function loadFaces(): Promise<void> {
  const faces = [
    '16px "Source Serif 4 Variable"',
    'italic 13px "Source Serif 4 Variable"',
    '13px "IBM Plex Sans Variable"',
    '600 13px "IBM Plex Sans Variable"',
  ]
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))
  await Promise.race([Promise.allSettled(faces.map((face) => document.fonts.load(face))), patience])
}
