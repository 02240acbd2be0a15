/**
 * Puts a text on the clipboard.
 * @returns whether it is there: old engines, pages without https, frames and readers may refuse
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
