import { randomUUID } from 'node:crypto';

/** A new row's documentId, in the form of Strapi's own: 24 characters, a letter first. */
export function newDocumentId(): string {
  return `z${randomUUID().replaceAll('-', '').slice(0, 23)}`;
}
