/** Copies a text to the clipboard. `false` where the browser refuses: without a secure connection, or without the reader's leave. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
