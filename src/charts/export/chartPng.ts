import { withPngText } from './pngText.ts';

/**
 * An svg as a PNG at a multiple of its size, with texts as metadata. Rejects if the browser
 * cannot draw it.
 */
export async function chartPng(
  svg: string,
  scale: number,
  texts: Readonly<Record<string, string>>,
): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * scale;
    canvas.height = image.naturalHeight * scale;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error('no picture of the canvas');
    const bytes = withPngText(new Uint8Array(await blob.arrayBuffer()), texts);
    return new Blob([bytes], { type: 'image/png' });
  } finally {
    URL.revokeObjectURL(url);
  }
}
