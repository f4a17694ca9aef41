/**
 * Puts a text on the clipboard; false where the browser does not allow it, as on pages that are not
 * served over a safe connection, where there is no clipboard at all.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await (navigator.clipboard as Clipboard | undefined)?.writeText(text);
    return 'clipboard' in navigator;
  } catch {
    return false;
  }
}
