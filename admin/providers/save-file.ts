// What the server answers as a file, handed to the browser as one.

/** Saves the parts of an answer under the name that the server gave it. */
export function saveFile(response: Response, parts: BlobPart[], otherwise: string): void {
  const type = response.headers.get('Content-Type') ?? 'application/octet-stream';
  const address = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName(response) ?? otherwise;
  link.click();
  URL.revokeObjectURL(address);
}

function fileName(response: Response): string | null {
  const told = response.headers.get('Content-Disposition') ?? '';
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(told)?.[1];
  if (encoded) return decodeURIComponent(encoded);
  return /filename="?([^";]+)"?/i.exec(told)?.[1] ?? null;
}
