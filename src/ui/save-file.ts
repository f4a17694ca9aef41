/** Hands a file to the reader. */
export function saveFile(content: Blob | string, type: string, name: string): void {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has been handed over by the end of the task at the latest.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
