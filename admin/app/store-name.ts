/** The name under which the console keeps a person's settings in the browser. */
export const storeName = 'zhiping';
