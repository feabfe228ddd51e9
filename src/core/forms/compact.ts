/** An object with the properties that are defined, in the order given; absent ones have no key at all. */
export function compact<T extends object>(properties: { readonly [K in keyof T]: T[K] | undefined }): T {
  const found: Partial<T> = {};
  for (const key in properties) {
    const value = properties[key];
    if (value !== undefined) found[key] = value;
  }
  return found as T;
}
