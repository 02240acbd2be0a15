/** A way to hand a file to an image: a content policy may allow either, and browsers inside apps keep only some. */
export type ImageAddress = 'blob' | 'data';

/** An image that is there. */
export interface LoadedImage {
  readonly image: HTMLImageElement;
  /** Lets go of its file when it is no longer needed. */
  readonly release: () => void;
}

/**
 * Loads an image from a file, by the first of these ways that works.
 * @throws Error where none does: the policy of the page forbids them, or the file is no image
 */
export async function loadImage(file: Blob, ways: readonly ImageAddress[]): Promise<LoadedImage> {
  for (const way of ways) {
    const address = way === 'blob' ? URL.createObjectURL(file) : await dataAddress(file);
    const release = () => (way === 'blob' ? URL.revokeObjectURL(address) : undefined);
    const image = await imageAt(address);
    if (image) return { image, release };
    release();
  }
  throw new Error('the image was not loaded');
}

function imageAt(address: string): Promise<HTMLImageElement | undefined> {
  return new Promise((resolve) => {
    const image = new Image();
    image.addEventListener('load', () => resolve(image));
    image.addEventListener('error', () => resolve(undefined));
    image.src = address;
  });
}

function dataAddress(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.addEventListener('error', () => reject(new Error('the file was not read')));
    reader.readAsDataURL(file);
  });
}
