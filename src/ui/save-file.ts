/** Hands a file to the reader. A file of CSV begins with the mark that tells spreadsheets it is UTF-8. */
export function saveFile(content: Blob | string, type: string, name: string): void {
  const mark = type.startsWith('text/csv') ? '\uFEFF' : '';
  const blob = new Blob([mark, content], { type });
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has been handed over by the end of the task at the latest.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
