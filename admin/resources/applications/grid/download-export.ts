// Fetches an export with the bearer's token and hands it to the browser as a file.
import { consoleFetch } from '../../../providers/console-api';
import { saveFile } from '../../../providers/save-file';
import type { GridFilter } from './views';

interface ExportOrder {
  readonly format: 'csv' | 'xlsx';
  readonly filter: GridFilter;
  readonly sort: { readonly field: string; readonly order: string };
  readonly columns: readonly string[];
  readonly lang: string;
}

/** Downloads; `onBytes` hears how many bytes have come. */
export async function downloadExport(order: ExportOrder, onBytes: (bytes: number) => void): Promise<void> {
  const query = new URLSearchParams({
    format: order.format,
    filter: JSON.stringify(order.filter),
    sort: JSON.stringify([order.sort.field, order.sort.order]),
    columns: order.columns.join(','),
    lang: order.lang,
  });
  const response = await consoleFetch(`/applications/export?${query.toString()}`);
  const parts = await readAll(response, onBytes);
  saveFile(response, parts, `applications.${order.format}`);
}

async function readAll(response: Response, onBytes: (bytes: number) => void): Promise<BlobPart[]> {
  const reader = response.body?.getReader();
  if (!reader) return [await response.blob()];
  const parts: BlobPart[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return parts;
    parts.push(value);
    bytes += value.byteLength;
    onBytes(bytes);
  }
}
