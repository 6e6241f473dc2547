import { sheetSvg } from '../../../chart/pictures/sheet/sheet-svg.ts'
import type { Drawing } from '../../../chart/shape.ts'
import { pictureWords } from '../../../words/sections/take-along/picture-words.ts'
import { drawOnCanvas } from './draw-on-canvas.ts'
import { embeddedFaces } from './embedded-faces.ts'
import { familyOf, lightColours, loadFacesOf, PageLetters } from './page-faces.ts'

/** Draws a picture with letters of a width. */
export type Draw = (letters: PageLetters) => Drawing

const SHARPNESS = 2
/** Browsers draw no larger canvas than that, px. */
const [MOST_SIDE, MOST_PIXELS] = [16_384, 100_000_000]

/** As the text of an SVG file, with the typefaces of its words within. */
export async function toSvgFile(draw: Draw): Promise<string> {
  const drawing = await drawWithFaces(draw)
  const faces = await embeddedFaces(drawing)
  return sheetSvg(drawing, {
    colourOf: lightColours,
    runsOf: (words, face) => [
      { words, attributes: { 'font-family': familyOf(face), 'font-weight': face === 'sans' ? 400 : 600 } },
    ],
    head: faces === '' ? [] : [faces],
  })
}

/** @throws an Error in the words of the page where the browser cannot draw it */
export async function toPngFile(draw: Draw): Promise<Blob> {
  const drawing = await drawWithFaces(draw)
  const scale = [SHARPNESS, 1].find((one) => fits(drawing, one))
  if (scale === undefined) throw new Error(pictureWords.tooLarge)
  const canvas = new OffscreenCanvas(drawing.width * scale, drawing.height * scale)
  const context = canvas.getContext('2d')
  if (!context) throw new Error(pictureWords.noFile)
  drawOnCanvas(context, drawing, lightColours, scale)
  return canvas.convertToBlob({ type: 'image/png' })
}

function fits({ width, height }: Drawing, scale: number): boolean {
  return Math.max(width, height) * scale <= MOST_SIDE && width * height * scale ** 2 <= MOST_PIXELS
}

/** Twice: once to see which letters there are, and again with their typefaces, which may be wider. */
async function drawWithFaces(draw: Draw): Promise<Drawing> {
  await loadFacesOf(draw(new PageLetters()))
  return draw(new PageLetters())
}
