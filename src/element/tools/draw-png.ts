import { loadImage } from './load-image.js';

/** Pixels for one px of the layout. */
const SCALE = 2;

/** The most pixels that Safari on iOS has for a canvas; a larger one stays blank there, without an error. */
const MOST_PIXELS = 4096 * 4096;

/**
 * Draws an SVG picture as PNG, in the fonts of the reader, twice as wide in pixels as it is in px.
 * @param svg - text of an `<svg>` with width and height, without which Safari draws nothing
 * @throws Error where the page forbids images of its own, or the picture is too large for the engine
 */
export async function drawPng(svg: string): Promise<Blob> {
  const { image, release } = await loadImage(new Blob([svg], { type: 'image/svg+xml' }), ['blob', 'data']);
  try {
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.naturalWidth * SCALE);
    canvas.height = Math.round(image.naturalHeight * SCALE);
    const context = canvas.getContext('2d');
    if (!context || canvas.width * canvas.height > MOST_PIXELS) throw new Error('the picture is too large');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await pngOf(canvas);
  } finally {
    release();
  }
}

function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture was not drawn'))), 'image/png');
  });
}
